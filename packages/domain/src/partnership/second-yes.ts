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
 * The people of an actor who are there by more than one person's act: not those whom this person brought in alone, nor
 * whom those have brought in since. An actor that has only such people speaks with that person's voice.
 */
function independentOf(partnership: PartnershipState, actor: Id, person: Id): readonly Id[] {
  const people = [...(partnership.representatives.get(actor) ?? [])];
  const theirs = new Set([person]);
  let before: number;
  do {
    before = theirs.size;
    for (const [one, { broughtInBy }] of people)
      if (broughtInBy?.every((by) => theirs.has(by)) === true) theirs.add(one);
  } while (theirs.size > before);
  return people.map(([one]) => one).filter((one) => !theirs.has(one));
}

/**
 * Why a person's yes is not the second that is needed; undefined where it is: another person's, of another actor, by
 * their own act. `gains`: persons who would gain by it; their yes does not count either.
 */
function refuseWithin(
  { proposedBy, proposedFor }: TakesTwo,
  by: Id,
  partnership: PartnershipState,
  gains: readonly Id[],
): Objection {
  if (by === proposedBy || gains.includes(by)) return refuse('second-yes-of-another-person');
  const own = actorsOf(partnership, by);
  const theirs = new Set([...proposedFor, ...actorsOf(partnership, proposedBy)]);
  if (own.length === 0 || own.some((actor) => theirs.has(actor)))
    return refuse('second-yes-of-another-actor', { actors: [...theirs] });
  return own.some((actor) => independentOf(partnership, actor, proposedBy).length > 0)
    ? undefined
    : refuse('second-yes-of-a-voice-of-its-own', { actors: own });
}

/** Whoever runs the node is the second where the partnership has nobody who could be, and for nothing that is their own. */
function refuseOperator(
  proposal: TakesTwo,
  operator: ReadonlySet<Id>,
  partnership: PartnershipState,
  gains: readonly Id[],
): Objection {
  if ([proposal.proposedBy, ...gains].some((person) => operator.has(person)))
    return refuse('second-yes-of-another-person');
  const others = [...partnership.members.keys()].filter(
    (person) => refuseWithin(proposal, person, partnership, gains) === undefined,
  );
  return others.length > 0 ? refuse('second-yes-within', { persons: others }) : undefined;
}

/** Why this yes is not the second that is needed; undefined where it is. `gains`: persons who would gain by it. */
export const refuseSecond = (
  proposal: TakesTwo,
  { by, operator }: Pick<Circumstance, 'by' | 'operator'>,
  partnership: PartnershipState,
  gains: readonly Id[] = [],
): Objection =>
  operator === undefined
    ? refuseWithin(proposal, by, partnership, gains)
    : refuseOperator(proposal, operator, partnership, gains);
