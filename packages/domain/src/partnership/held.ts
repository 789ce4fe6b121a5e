import type { Id } from '../shared/id.ts';

/** What an actor, or a person on its behalf, still has in hand across the cases of a partnership. */
export interface Held {
  /** Commitments that bind it as debtor or creditor and have not ended. */
  commitments: readonly Id[];
  /** Handovers to or from it that wait for an answer. */
  handovers: readonly Id[];
  /** Open cases for which it is responsible. */
  cases: readonly Id[];
}

export const nothingHeld: Held = { commitments: [], handovers: [], cases: [] };

export const holdsNothing = (held: Held): boolean =>
  held.commitments.length + held.handovers.length + held.cases.length === 0;

/** What the rules of a partnership must know beside it: see `needs` of its decider. */
export interface AroundPartnership {
  /** What actors that would leave, or lose a representative, still have in hand across the partnership's cases. */
  held: ReadonlyMap<Id, Held>;
  /** Actors and persons that are to come in and that are not known here; another partnership's are not told from none. */
  strangers: ReadonlySet<Id>;
}

/** Nobody leaves, and whoever comes in is known. */
export const nobodyElse: AroundPartnership = { held: new Map(), strangers: new Set() };
