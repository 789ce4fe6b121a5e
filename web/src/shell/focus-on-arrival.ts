import { useRouterState } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';

/** Moves the focus to the new page's heading, so that a screen reader says where one has come. */
export const useFocusOnArrival = (): void => {
  const path = useRouterState({ select: (state) => state.resolvedLocation?.pathname });
  const last = useRef<string>(undefined);
  useEffect(() => {
    const arrived = last.current !== undefined && path !== undefined && last.current !== path;
    last.current = path;
    if (arrived) document.getElementById('page-title')?.focus({ preventScroll: true });
  }, [path]);
};
