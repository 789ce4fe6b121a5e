import { icu } from '../../icu.ts';
import type { Page } from '../../types.ts';

/** The list of cases, and opening one. */
export const texts = {
  title: 'Saker',
  lead: 'En sak er noe dere følger sammen: en families vei gjennom tjenestene, en utviklingssak, eller styringen av samarbeidet.',
  open: 'Åpne en sak',
  state: 'Vis',
  openOnes: 'Åpne saker',
  closedOnes: 'Avsluttede saker',
  all: 'Alle',
  kind: 'Type sak',
  actor: 'Aktør',
  search: 'Søk i titlene',
  filters: 'Avgrens sakene',
  responsible: 'Ansvar: {actor} siden {day}',
  closed: 'Avsluttet {day}',
  openCommitments: icu('{n, plural, one {ett åpent løfte} other {# åpne løfter}}'),
  overdue: '{n} der fristen er ute',
  handoverWaits: 'overlevering venter på svar',
  lastAt: 'Sist oppdatert {day}',
  imported: 'Importert',
  none: 'Ingen saker her',
  noneFiltered: 'Ingen saker passer med det du har valgt.',
  clearFilters: 'Vis alle åpne saker',
  first: 'Åpne den første saken',
  firstText:
    'Begynn med én innbygger eller én oppgave. Skriv hva saken gjelder, hvem som har ansvaret nå, og hva innbyggeren selv sier er behovet.',
  more: 'Vis flere',
  count: 'Viser {n} av {total}',
} satisfies Page;
