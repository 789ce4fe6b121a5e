import { icu } from '../../icu.ts';
import type { texts as nb } from '../../nb/pages/digest.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  subject: icu('Handslag: {n, plural, one {one thing waits} other {# things wait}} for you'),
  lead: 'This waits for you on {date}.',
  due: 'Due dates that have passed, or come within 14 days',
  unanswered: 'Waiting for your answer',
  decisions: 'Decisions that wait for you',
  promise: 'Promise from {debtor} to {creditor}, case {case}: {status}',
  handover: 'Handover from {from} to {to}, case {case}',
  handoverBy: 'Handover from {from} to {to}, case {case}: answer by {date}',
  decision: 'Decision for {who}, case {case}: {ask}',
  more: 'And {n} more, which are under “To do”.',
  desk: 'Open “To do”',
  sealed: 'Titles and texts are not sent by e-mail. Sign in to read them.',
  choice: 'In Handslag you choose whether you want reminders every working day, once a week or never.',
};
