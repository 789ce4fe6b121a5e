import type { PartnershipState } from '../partnership/state.ts';
import type { Asker, Closed } from '../shared/decider.ts';
import type { Id } from '../shared/id.ts';
import { mayRecordInPartnership, mayRecordOfOneself } from './access.ts';
import { viewerIn } from './viewer.ts';

/** What every decider knows that turns on the partnership alone. */
export interface AroundThing {
  /** The partnership in which the person speaks. */
  partnership: PartnershipState;
}

/** Whether somebody may record at the level of the partnership; of oneself, each member may. */
export function partnershipGate(
  { partnership }: AroundThing,
  asker: Asker,
  isOfOneself: boolean,
): Closed | undefined {
  // What is imported, and what a rule says, nobody asks for.
  if (asker.source !== undefined) return undefined;
  const viewer = viewerIn(partnership, asker);
  if (viewer.role === undefined) return 'access/not-found';
  if (isOfOneself && mayRecordOfOneself(viewer)) return undefined;
  return mayRecordInPartnership(viewer) === 'none' ? 'access/forbidden' : undefined;
}

/** Whether somebody may register, change or erase this actor or person; each may always correct what is said of themselves. */
export const peopleGate = (around: AroundThing, asker: Asker, subjects: readonly Id[]): Closed | undefined =>
  partnershipGate(
    around,
    asker,
    subjects.every((subject) => subject === asker.by),
  );
