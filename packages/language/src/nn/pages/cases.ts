import { icu } from '../../icu.ts';
import type { texts as nb } from '../../nb/pages/cases.ts';
import type { SamePage } from '../../types.ts';

export const texts: SamePage<typeof nb> = {
  title: 'Saker',
  lead: 'Ei sak er noko de følgjer saman: vegen til ein familie gjennom tenestene, ei utviklingssak, eller styringa av samarbeidet.',
  open: 'Opne ei sak',
  state: 'Vis',
  openOnes: 'Opne saker',
  closedOnes: 'Avslutta saker',
  all: 'Alle',
  kind: 'Type sak',
  actor: 'Aktør',
  search: 'Søk i titlane',
  filters: 'Avgrens sakene',
  responsible: 'Ansvar: {actor} sidan {day}',
  closed: 'Avslutta {day}',
  openCommitments: icu('{n, plural, one {eitt ope} other {# opne}} løfte'),
  overdue: '{n} der fristen er ute',
  handoverWaits: 'overlevering ventar på svar',
  lastAt: 'Sist oppdatert {day}',
  imported: 'Importert',
  none: 'Ingen saker her',
  noneFiltered: 'Ingen saker passar med det du har valt.',
  clearFilters: 'Vis alle opne saker',
  first: 'Opne den første saka',
  firstText:
    'Start med éin innbyggjar eller éi oppgåve. Skriv kva saka gjeld, kven som har ansvaret no, og kva innbyggjaren sjølv seier er behovet.',
  more: 'Vis fleire',
  count: 'Viser {n} av {total}',
};
