import type { Folder } from '../folder.ts';
import { pages } from './pages.ts';

export const sv: Folder = {
  name: 'Svenska',
  locales: ['sv-SE'],
  labels: () => import('./labels.ts'),
  wording: () => import('./wording.ts'),
  pages,
};
