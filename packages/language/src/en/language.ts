import type { Folder } from '../folder.ts';
import { pages } from './pages.ts';

export const en: Folder = {
  name: 'English',
  locales: ['en-GB'],
  labels: () => import('./labels.ts'),
  wording: () => import('./wording.ts'),
  pages,
};
