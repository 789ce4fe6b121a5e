import type { Page } from '../../types.ts';

/** Search in whatever the reader may read. */
export const texts = {
  title: 'Søk',
  lead: 'Finn saker, løfter, beslutninger, personer og oppføringer som du har tilgang til.',
  words: 'Ord å søke etter',
  inCase: 'I saken',
  allCases: 'Alle saker',
  writeMore: 'Skriv minst to bokstaver.',
  cases: 'Saker',
  commitments: 'Løfter',
  decisions: 'Beslutninger',
  people: 'Personer og aktører',
  entries: 'Oppføringer i loggen',
  noEntries: 'Ingen treff. Tekst du ikke har tilgang til, og slettet tekst, kan ikke finnes.',
  more: 'Vis flere',
  allOfThese: 'Vis alle {n}',
  toCase: 'Se saken',
  toHistory: 'Se historien',
} satisfies Page;
