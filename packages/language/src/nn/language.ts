import type { Folder } from '../folder.ts';
import { pages } from './pages.ts';

export const nn: Folder = {
  name: 'Nynorsk',
  // Browsers without nynorsk fall back to bokmål, whose months and numbers are the same.
  locales: ['nn-NO', 'nb-NO', 'no'],
  labels: () => import('./labels.ts'),
  wording: () => import('./wording.ts'),
  pages,
};
