import type { Here } from './partnership.tsx';

/** What of the partnership as a whole is for those who work in it: a citizen follows the own case. */
const forStaff = new Set(['', 'history', 'ledger', 'charter', 'people']);

/** Whether a page is for somebody with this role; `page` is the part of the address after the partnership. */
export const mayOpen = (role: Here['role'], page: string): boolean => {
  if (page === 'administration') return role === 'coordinator';
  return role !== 'participant' || !forStaff.has(page);
};
