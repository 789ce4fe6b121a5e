import { Fault } from './fault.ts';

const MOST_FOR_ONE = 20;
const SECONDS_UNTIL_RETRY = 30;

/** How many feeds each person has open at this node. */
export interface OpenFeeds {
  /** Counts one more; the answer ends it. Throws `request/rate-limited` beyond twenty. */
  open(whose: string): () => void;
}

export function createOpenFeeds(): OpenFeeds {
  const open = new Map<string, number>();
  return {
    open(whose) {
      const already = open.get(whose) ?? 0;
      if (already >= MOST_FOR_ONE)
        throw new Fault('request/rate-limited', { retryAfter: SECONDS_UNTIL_RETRY });
      open.set(whose, already + 1);
      let counted = true;
      return () => {
        if (!counted) return;
        counted = false;
        const left = (open.get(whose) ?? 1) - 1;
        if (left > 0) open.set(whose, left);
        else open.delete(whose);
      };
    },
  };
}
