import { icu } from '../../icu.ts';
import type { texts as nb } from '../../nb/pages/cases.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  title: 'Ärenden',
  lead: 'Ett ärende är något ni följer tillsammans: en familjs väg genom tjänsterna, ett utvecklingsärende eller styrningen av samarbetet.',
  open: 'Öppna ett ärende',
  state: 'Visa',
  openOnes: 'Öppna ärenden',
  closedOnes: 'Avslutade ärenden',
  all: 'Alla',
  kind: 'Typ av ärende',
  actor: 'Aktör',
  search: 'Sök i rubrikerna',
  filters: 'Avgränsa ärendena',
  responsible: 'Ansvar: {actor} sedan {day}',
  closed: 'Avslutat {day}',
  openCommitments: icu('{n, plural, one {ett öppet löfte} other {# öppna löften}}'),
  overdue: '{n} där tidsfristen har gått ut',
  handoverWaits: 'överlämning väntar på svar',
  lastAt: 'Senast uppdaterat {day}',
  imported: 'Importerat',
  none: 'Inga ärenden här',
  noneFiltered: 'Inga ärenden passar med det du har valt.',
  clearFilters: 'Visa alla öppna ärenden',
  first: 'Öppna det första ärendet',
  firstText:
    'Börja med en invånare eller en uppgift. Skriv vad ärendet gäller, vem som ansvarar nu och vad invånaren själv säger är behovet.',
  more: 'Visa fler',
  count: 'Visar {n} av {total}',
};
