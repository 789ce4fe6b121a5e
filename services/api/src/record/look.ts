import { heldIn } from '@handslag/domain/case/responsibilities';
import type { Look } from '@handslag/domain/partnership/look';
import type { Notebook } from '../follow/notebook.ts';
import type { Kinds } from './streams.ts';

/** Looks up in the log what the rules need beside their own stream. */
export const lookIn = (kinds: Kinds, notebook: Pick<Notebook, 'casesOf'>): Look => ({
  partnership: kinds.partnership.load,
  actor: kinds.actor.load,
  person: kinds.person.load,
  held: async (partnershipId, actor) =>
    heldIn(await Promise.all(notebook.casesOf(partnershipId).map(kinds.case.load)), actor),
});
