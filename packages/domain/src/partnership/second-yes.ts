import { type Circumstance, refuse } from '../shared/decided.ts';
import type { Id } from '../shared/id.ts';
import type { Objection } from './authority.ts';
import { actorsOf } from './mandate.ts';
import type { PartnershipState } from './state.ts';

/**
 * What a fold keeps of something that takes two: who proposed it, and for whom they spoke then. The proposal is an event
 * in the stream of the thing that it is about; so is the second yes, in one append with what follows from it.
 */
export interface TakesTwo {
  proposedBy: Id;
  /** The actors that the proposer represented when proposing: leaving one afterwards makes nobody another. */
  proposedFor: readonly Id[];
}

/** To be kept when a proposal is folded. */
export const proposalOf = (partnership: PartnershipState, proposedBy: Id): TakesTwo => ({
  proposedBy,
  proposedFor: actorsOf(partnership, proposedBy),
});

/**
 * Why a person's yes is not the second that is needed; undefined where it is: another person's, of another actor, by
 * their own act. `gains`: persons who would gain by it; their yes does not count either.
 */
export function refuseSecond(
  { proposedBy, proposedFor }: TakesTwo,
  { by }: Pick<Circumstance, 'by'>,
  partnership: PartnershipState,
  gains: readonly Id[] = [],
): Objection {
  if (by === proposedBy || gains.includes(by)) return refuse('second-yes-of-another-person');
  const own = actorsOf(partnership, by);
  const theirs = new Set([...proposedFor, ...actorsOf(partnership, proposedBy)]);
  return own.length > 0 && own.every((actor) => !theirs.has(actor))
    ? undefined
    : refuse('second-yes-of-another-actor', { actors: [...theirs] });
}
