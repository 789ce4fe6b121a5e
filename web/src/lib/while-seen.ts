interface Seen extends Pick<EventTarget, 'addEventListener' | 'removeEventListener'> {
  readonly visibilityState: string;
}

/**
 * Follows something for as long as the page is in front: `follow` begins and answers how to end; `missed` is called when the
 * page comes back. A browser keeps six connections to one place for all its tabs together, so that a few tabs which
 * followed in the background would let the next one wait for ever. Answers how to leave for good.
 */
export const whileSeen = (page: Seen, follow: () => () => void, missed: () => void): (() => void) => {
  let end: (() => void) | undefined;
  const change = () => {
    const isSeen = page.visibilityState === 'visible';
    if (!isSeen) {
      end?.();
      end = undefined;
    } else if (end === undefined) {
      end = follow();
      missed();
    }
  };
  if (page.visibilityState === 'visible') end = follow();
  page.addEventListener('visibilitychange', change);
  return () => {
    page.removeEventListener('visibilitychange', change);
    end?.();
    end = undefined;
  };
};
