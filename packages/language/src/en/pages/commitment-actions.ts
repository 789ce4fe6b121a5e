import type { texts as nb } from '../../nb/pages/commitment-actions.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  release: 'Release them from the promise',
  more: 'More',
  moreFor: 'More about “{what}”',
  speaksFor: 'You answer on behalf of {actor}.',
  attests: 'You record the answer on behalf of {actor}. Everybody in the case sees that you recorded it.',
  promise: '{debtor} promises {creditor}',
  why: 'Why?',
  what: 'What is promised?',
  due: 'Due date',
  noDue: 'no due date',
  dueBy: 'by {day}',
  outlook: 'How is it going?',
  note: 'Note',
  part: 'Is all of it done?',
  link: 'Link to something that shows it',
  extent: 'Is it done as it was promised?',
  words: 'What did it mean?',
  consequence: 'What do you do next?',
  from: 'From {was}',
  to: 'to {becomes}',
  changeAsked: '{actor} asks for a change:',
};
