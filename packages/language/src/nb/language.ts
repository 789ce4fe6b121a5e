import type { Folder } from '../folder.ts';
import { pages } from './pages.ts';

export const nb: Folder = {
  name: 'Bokmål',
  locales: ['nb-NO', 'no'],
  labels: () => import('./labels.ts'),
  wording: () => import('./wording.ts'),
  pages,
};
