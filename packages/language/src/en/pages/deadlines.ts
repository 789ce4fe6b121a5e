import type { texts as nb } from '../../nb/pages/deadlines.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  calendar: 'Due dates in Handslag',
  owed: 'Due: something you have promised (case {case})',
  owedToUs: 'Due: something you have been promised (case {case})',
  handover: 'Answer by: handover to you (case {case})',
  review: 'To be reviewed: a decision (case {case})',
};
