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
