import { icu } from '../../icu.ts';
import type { Page } from '../../types.ts';

/** The partnership at a glance. */
export const texts = {
  kicker: 'Samarbeid siden {day}',
  figures: 'Akkurat nå',
  actors: icu('{n, plural, one {aktør} other {aktører}}'),
  openCases: icu('{n, plural, one {åpen sak} other {åpne saker}}'),
  openCommitments: icu('{n, plural, one {åpent løfte} other {åpne løfter}}'),
  overdue: icu('{n, plural, one {løfte der fristen er ute} other {løfter der fristen er ute}}'),
  openHandovers: icu('{n, plural, one {overlevering venter på svar} other {overleveringer venter på svar}}'),
  recent: 'Sist registrert',
  allHistory: 'Hele historien',
  who: 'Hvem som er med',
  people: 'Personer og aktører',
  firstSteps: 'De første stegene',
  firstActors: 'Ta inn aktørene dere samarbeider med',
  firstActorsText: 'Virksomheter, frivillige, innbyggere. Bare de som er med, kan gi og få løfter.',
  firstCase: 'Åpne den første saken',
  firstCaseText: 'Noe dere følger sammen. Der skriver dere ned steg, beslutninger og løfter.',
  firstCommitment: 'Skriv ned det første løftet',
  firstCommitmentText: 'Hvem lover hva til hvem, og innen når. Den som lover, må si ja selv.',
  done: 'Gjort',
} satisfies Page;
