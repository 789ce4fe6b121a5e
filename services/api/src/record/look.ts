import { heldIn } from '@handslag/domain/case/responsibilities';
import type { Look } from '@handslag/domain/partnership/look';
import type { Notebook } from '../follow/notebook.ts';
import type { Kinds } from './streams.ts';

/** Looks up in the log what the rules need beside their own stream. */
export const lookIn = (kinds: Kinds, notebook: Pick<Notebook, 'casesOf'>): Look => ({
  partnership: (id) => kinds.partnership.load(id),
  actor: (id) => kinds.actor.load(id),
  async citizens(caseId) {
    const involved = caseId === undefined ? [] : [...(await kinds.case.load(caseId)).actors];
    const known = await Promise.all(involved.map(async (id) => ({ id, ...(await kinds.actor.load(id)) })));
    return new Set(known.filter(({ kind }) => kind === 'citizen').map(({ id }) => id));
  },
  person: (id) => kinds.person.load(id),
  held: async (partnershipId, actor) =>
    heldIn(await Promise.all(notebook.casesOf(partnershipId).map((id) => kinds.case.load(id))), actor),
});
