import type { Here } from './partnership.tsx';

/** What a page reads, by the part of the address after the partnership; a page that is not here reads what every member may. */
const reads: Readonly<Record<string, string>> = {
  '': 'getOverview',
  history: 'getHistory',
  ledger: 'getLedger',
  charter: 'getCharter',
  people: 'getActors',
  learning: 'getLearning',
  welcome: 'getOnboarding',
  administration: 'getInvitations',
};

/** Whether there is a page for the reader: whether what it reads may be asked. */
export const mayOpen = (asks: Here['asks'], page: string): boolean => {
  const question = reads[page];
  return question === undefined || asks.includes(question);
};
