import { GrowingMap } from '../shared/growing-map.ts';
import type { Id } from '../shared/id.ts';
import type { CalendarDate } from '../shared/time.ts';

/** What the rules need to know of an assessment; the answers are not here. */
export interface AssessmentState {
  /** Whose assessment it is; undefined where it was never opened. */
  partnershipId: Id | undefined;
  /** The last day for answers, in the partnership's time zone; undefined where it was never opened. */
  closesOn: CalendarDate | undefined;
  closed: boolean;
  /** Who has answered; a later answer of the same person replaces the earlier one. */
  answered: ReadonlySet<Id>;
  /** Commands that have landed: one that comes again adds nothing. */
  handled: GrowingMap<true>;
}

export const noAssessment: AssessmentState = {
  partnershipId: undefined,
  closesOn: undefined,
  closed: false,
  answered: new Set(),
  handled: GrowingMap.empty(),
};
