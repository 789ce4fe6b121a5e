import type { Page } from '../../types.ts';

/** Search in whatever the reader may read. */
export const texts = {
  title: 'Sök',
  lead: 'Hitta ärenden, löften, beslut, personer och poster som du har tillgång till.',
  words: 'Ord att söka efter',
  inCase: 'I ärendet',
  allCases: 'Alla ärenden',
  writeMore: 'Skriv minst två bokstäver.',
  cases: 'Ärenden',
  commitments: 'Löften',
  decisions: 'Beslut',
  people: 'Personer och aktörer',
  entries: 'Poster i loggen',
  noEntries: 'Inga träffar. Text som du inte har tillgång till och raderad text kan inte hittas.',
  more: 'Visa fler',
  allOfThese: 'Visa alla {n}',
  toCase: 'Se ärendet',
  toHistory: 'Se historiken',
} satisfies Page;
