import { icu } from '../../icu.ts';
import type { texts as nb } from '../../nb/pages/overview.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  kicker: 'A partnership since {day}',
  figures: 'Right now',
  actors: icu('{n, plural, one {actor} other {actors}}'),
  openCases: icu('{n, plural, one {open case} other {open cases}}'),
  openCommitments: icu('{n, plural, one {open promise} other {open promises}}'),
  overdue: icu('{n, plural, one {promise past due} other {promises past due}}'),
  openHandovers: icu(
    '{n, plural, one {handover waiting for an answer} other {handovers waiting for an answer}}',
  ),
  recent: 'Last recorded',
  allHistory: 'The whole history',
  who: 'Who takes part',
  people: 'People and actors',
  firstSteps: 'The first steps',
  firstActors: 'Bring in the actors you work with',
  firstActorsText:
    'Organisations, volunteers, citizens. Only those who take part can give and receive promises.',
  firstCase: 'Open the first case',
  firstCaseText: 'Something you follow together. There you write down steps, decisions and promises.',
  firstCommitment: 'Write down the first promise',
  firstCommitmentText: 'Who promises what to whom, and by when. Whoever promises must say yes.',
  done: 'Done',
};
