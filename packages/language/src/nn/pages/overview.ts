import { icu } from '../../icu.ts';
import type { texts as nb } from '../../nb/pages/overview.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  kicker: 'Samarbeid sidan {day}',
  figures: 'Akkurat no',
  actors: icu('{n, plural, one {aktør} other {aktørar}}'),
  openCases: icu('{n, plural, one {open sak} other {opne saker}}'),
  openCommitments: icu('{n, plural, one {ope løfte} other {opne løfte}}'),
  overdue: icu('{n, plural, other {løfte der fristen er ute}}'),
  openHandovers: icu('{n, plural, one {overlevering ventar på svar} other {overleveringar ventar på svar}}'),
  recent: 'Sist registrert',
  allHistory: 'Heile historia',
  who: 'Kven som er med',
  people: 'Personar og aktørar',
  firstSteps: 'Dei første stega',
  firstActors: 'Ta inn aktørane de samarbeider med',
  firstActorsText: 'Verksemder, frivillige, innbyggjarar. Berre dei som er med, kan gi og få løfte.',
  firstCase: 'Opne den første saka',
  firstCaseText: 'Noko de følgjer saman. Der skriv de ned steg, avgjerder og løfte.',
  firstCommitment: 'Skriv ned det første løftet',
  firstCommitmentText: 'Kven lovar kva til kven, og innan når. Den som lovar, må seie ja sjølv.',
  done: 'Gjort',
};
