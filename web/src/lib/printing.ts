import { useSyncExternalStore } from 'react';

const paper = () => window.matchMedia('print');

const follow = (changed: () => void): (() => void) => {
  const media = paper();
  media.addEventListener('change', changed);
  return () => media.removeEventListener('change', changed);
};

/** Whether the page is being put on paper: what is folded or paged on screen can then be shown whole. */
export const usePrinting = (): boolean => useSyncExternalStore(follow, () => paper().matches);
