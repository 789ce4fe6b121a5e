import type { Page } from '../../types.ts';

/** Search in whatever the reader may read. */
export const texts = {
  title: 'Søk',
  lead: 'Finn saker, løfte, avgjerder, personar og oppføringar som du har tilgang til.',
  words: 'Ord å søkje etter',
  inCase: 'I saka',
  allCases: 'Alle saker',
  writeMore: 'Skriv minst to bokstavar.',
  cases: 'Saker',
  commitments: 'Løfte',
  decisions: 'Avgjerder',
  people: 'Personar og aktørar',
  entries: 'Oppføringar i loggen',
  noEntries: 'Ingen treff. Tekst du ikkje har tilgang til, og sletta tekst, kan ikkje finnast.',
  more: 'Vis fleire',
  allOfThese: 'Vis alle {n}',
  toCase: 'Sjå saka',
  toHistory: 'Sjå historia',
} satisfies Page;
