import { icu } from '../../icu.ts';
import type { Page } from '../../types.ts';

/** The self-assessment: answered alone, looked at together. */
export const texts = {
  title: 'Self-assessment',
  lead: 'Each of you answers alone, and then you look at the answers together. What matters is not the numbers but what you talk about afterwards.',
  none: 'No self-assessment yet',
  noneText: 'The partnership coordinator can open the first one.',
  open: 'The self-assessment is open',
  openLead: 'Answer by {day}. Nobody sees the answers until it is over.',
  answered: 'Answers so far: {n} of {total}.',
  ownAnswer: 'You answered {moment}. You can change your answer as long as the self-assessment is open.',
  closesOn: 'answer by {day}',
  round: 'Self-assessment',
  together: 'The self-assessment of {day}',
  notShown: 'The answers are not shown',
  notShownText: 'Too few have answered, or you do not have access to the answers.',
  widestFirst: 'Where you differ most comes first.',
  everybody: 'Everybody',
  scores: 'Answers: {scores}',
  median: 'median {median} (n = {n})',
  withheld: icu(
    '{n, plural, one {One answer is not shown by actor, so that nobody is recognised.} other {# answers are not shown by actor, so that nobody is recognised.}}',
  ),
  earlier: 'Earlier self-assessments',
  comments: 'Comments',
  talked: 'You talked about this',
} satisfies Page;
