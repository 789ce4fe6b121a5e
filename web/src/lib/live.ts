import { FEED_PATH } from '@handslag/contract/feed';
import { urlOf } from '@handslag/contract/client';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { whileSeen } from './while-seen.ts';

/** What many entries at once are gathered for before the pages read anew. */
const GATHER_MS = 300;

/** Reads anew what is on screen whenever anybody records something in the partnership. */
export const useLive = (partnershipId: string): void => {
  const client = useQueryClient();
  useEffect(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const refresh = () => {
      waiting ??= setTimeout(() => {
        waiting = undefined;
        void client.invalidateQueries();
      }, GATHER_MS);
    };
    const follow = () => {
      const feed = new EventSource(urlOf(FEED_PATH, { params: { partnershipId } }));
      feed.addEventListener('recorded', refresh);
      return () => feed.close();
    };
    const leave = whileSeen(document, follow, refresh);
    return () => {
      clearTimeout(waiting);
      leave();
    };
  }, [client, partnershipId]);
};
