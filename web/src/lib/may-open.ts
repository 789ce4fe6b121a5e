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
  'my-case': 'getOwnJourneys',
  administration: 'getInvitations',
};

/** Whether there is a page for the reader: whether what it reads may be asked. */
export const mayOpen = (asks: Here['asks'], page: string): boolean => {
  const question = reads[page];
  return question === undefined || asks.includes(question);
};

/** Where one comes in: to the own case, where that is what one is here for; else to the desk. */
export const homeOf = (asks: Here['asks']): '/p/$partnershipId/my-case' | '/p/$partnershipId/desk' =>
  mayOpen(asks, 'my-case') ? '/p/$partnershipId/my-case' : '/p/$partnershipId/desk';
