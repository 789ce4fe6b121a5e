import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Moves the focus to the new page's heading, so that a screen reader says where one has come. */
export const useFocusOnArrival = (): void => {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const last = useRef<string>(undefined);
  useEffect(() => {
    const arrived = last.current !== undefined && path !== undefined && last.current !== path;
    last.current = path;
    // A page that one comes to in order to write has put the focus in its field already.
    const main = document.getElementById('content');
    const isWriting = document.activeElement !== main && main?.contains(document.activeElement) === true;
    if (arrived && !isWriting) document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [path]);
};
