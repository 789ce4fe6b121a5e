import type { VerdictTexts } from '../verdicts.ts';

export const verdicts: VerdictTexts = {
  pending: 'Proposed, not answered yet',
  pendingOn: 'Waits for an answer from {actor}',
  declined: 'The answer was no',
  waiting: 'Waits for something else to be in place',
  openNoDue: 'Under way, without a due date',
  openDue: 'To be done by {due}',
  overdue: 'Was to be done by {due}',
  claimed: 'Reported done',
  claimedOnTime: 'Reported done in time',
  claimedLate: 'Reported done {days} after the due date',
  claimedLateSameDay: 'Reported done shortly after it was due',
  kept: 'Done',
  keptOnTime: 'Done in time',
  keptLate: 'Done {days} after the due date',
  keptLateSameDay: 'Done shortly after it was due',
  lessAccepted: 'Less than promised, but accepted',
  released: 'No longer applies, by wish of the one who was promised it',
  expired: 'Lapsed, as what it waited for did not come',
  broken: 'Not kept',
  atRisk: 'May be delayed',
  blocked: 'Something stands in the way',
  waitsForReport: 'Waits for confirmation from {actor}',
  waitsForChange: 'Waits for an answer from {actor} about a change',
  waitsForCounter: 'Waits for an answer from {actor} to a counter-proposal',
  waitsForRelease: 'Waits for an answer from {actor} on letting it go',
  means: {
    pending: 'Proposed, but not answered. Binds nobody and is not counted.',
    declined: 'The answer was no before it bound anyone. Not counted against the one who said no.',
    waiting: 'Binding, but something else must be in place first. Not counted yet.',
    open: 'Binding, and the due date has not passed, or there is none. Not counted yet.',
    overdue:
      'The due date has passed, and it is not reported done, or the report is disputed. Counted as not kept so far.',
    claimed:
      'The one who promised has reported it done. The one who was promised it has not answered. Not counted as kept yet.',
    kept: 'The one who was promised it has confirmed that it is done. “In time” is judged by the due date in force when it was done.',
    released: 'The one who was promised it said that it no longer applies. Not counted.',
    expired: 'What was to be in place first did not come. Nobody is at fault, and it is not counted.',
    broken:
      'The one who promised withdrew it, or the one who was promised it concluded that it was not kept.',
  },
};
