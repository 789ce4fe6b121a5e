import { heldIn } from '@handslag/domain/case/responsibilities';
import type { Look } from '@handslag/domain/partnership/look';
import type { Id } from '@handslag/domain/shared/id';
import type { Notebook } from '../follow/notebook.ts';
import type { Kinds } from './streams.ts';

/** The citizens among the actors of a case. */
export async function citizensIn(
  { case: cases, actor }: Pick<Kinds, 'case' | 'actor'>,
  caseId: Id,
): Promise<ReadonlySet<Id>> {
  const involved = [...(await cases.load(caseId)).actors];
  const known = await Promise.all(involved.map(async (id) => ({ id, ...(await actor.load(id)) })));
  return new Set(known.filter(({ kind }) => kind === 'citizen').map(({ id }) => id));
}

/** Looks up in the log what the rules need beside their own stream. */
export const lookIn = (kinds: Kinds, notebook: Pick<Notebook, 'casesOf'>): Look => ({
  partnership: (id) => kinds.partnership.load(id),
  actor: (id) => kinds.actor.load(id),
  citizens: async (caseId) => (caseId === undefined ? new Set() : citizensIn(kinds, caseId)),
  person: (id) => kinds.person.load(id),
  held: async (partnershipId, actor) =>
    heldIn(await Promise.all(notebook.casesOf(partnershipId).map((id) => kinds.case.load(id))), actor),
});
