import type { Page } from '../../types.ts';

/** Search in whatever the reader may read. */
export const texts = {
  title: 'Search',
  lead: 'Find cases, promises, decisions, people and entries that you have access to.',
  words: 'Words to search for',
  inCase: 'In the case',
  allCases: 'All cases',
  writeMore: 'Write at least two letters.',
  cases: 'Cases',
  commitments: 'Promises',
  decisions: 'Decisions',
  people: 'People and actors',
  entries: 'Entries in the log',
  noEntries: 'Nothing found. Text that you have no access to, and erased text, cannot be found.',
  more: 'Show more',
  allOfThese: 'Show all {n}',
  toCase: 'See the case',
  toHistory: 'See the history',
} satisfies Page;
