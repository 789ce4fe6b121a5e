import type { Pages } from '../folder.ts';

export const pages: Pages = {
  account: () => import('./pages/account.ts'),
  administration: () => import('./pages/administration.ts'),
  case: () => import('./pages/case.ts'),
  cases: () => import('./pages/cases.ts'),
  charter: () => import('./pages/charter.ts'),
  'commitment-actions': () => import('./pages/commitment-actions.ts'),
  commitments: () => import('./pages/commitments.ts'),
  deadlines: () => import('./pages/deadlines.ts'),
  desk: () => import('./pages/desk.ts'),
  digest: () => import('./pages/digest.ts'),
  form: () => import('./pages/form.ts'),
  found: () => import('./pages/found.ts'),
  'handover-actions': () => import('./pages/handover-actions.ts'),
  history: () => import('./pages/history.ts'),
  ledger: () => import('./pages/ledger.ts'),
  overview: () => import('./pages/overview.ts'),
  people: () => import('./pages/people.ts'),
  record: () => import('./pages/record.ts'),
  session: () => import('./pages/session.ts'),
  shell: () => import('./pages/shell.ts'),
};
