import { icu } from '../../icu.ts';
import type { texts as nb } from '../../nb/pages/overview.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  kicker: 'Samarbete sedan {day}',
  figures: 'Just nu',
  actors: icu('{n, plural, one {aktör} other {aktörer}}'),
  openCases: icu('{n, plural, one {öppet ärende} other {öppna ärenden}}'),
  openCommitments: icu('{n, plural, one {öppet löfte} other {öppna löften}}'),
  overdue: icu(
    '{n, plural, one {löfte där tidsfristen har gått ut} other {löften där tidsfristen har gått ut}}',
  ),
  openHandovers: icu('{n, plural, one {överlämning väntar på svar} other {överlämningar väntar på svar}}'),
  recent: 'Senast registrerat',
  allHistory: 'Hela historiken',
  who: 'Vilka som är med',
  people: 'Personer och aktörer',
  firstSteps: 'De första stegen',
  firstActors: 'Ta in aktörerna ni samarbetar med',
  firstActorsText: 'Organisationer, frivilliga, invånare. Bara de som är med kan ge och få löften.',
  firstCase: 'Öppna det första ärendet',
  firstCaseText: 'Något ni följer tillsammans. Där skriver ni ner steg, beslut och löften.',
  firstCommitment: 'Skriv ner det första löftet',
  firstCommitmentText: 'Vem lovar vad till vem, och till när. Den som lovar måste själv säga ja.',
  done: 'Gjort',
};
