import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';

const FREE_TRIES = 5;
const FIRST_WAIT_SECONDS = 2;
const LONGEST_WAIT_SECONDS = 15 * 60;
const REMEMBERED = 100_000;

/** Slows down who guesses at one account, from however many addresses. */
export interface Tries {
  /** Seconds until the next try; 0: now. */
  mustWait(name: string): number;
  failed(name: string): void;
  succeeded(name: string): void;
}

/** After five wrong tries each next one waits twice as long as the last, up to a quarter of an hour. Names are kept as keyed hashes. */
export function createTries(now: () => number): Tries {
  const secret = randomBytes(32);
  const wrong = new LRUCache<string, { times: number; until: number }>({ max: REMEMBERED });
  const mark = (name: string): string => createHmac('sha256', secret).update(name).digest('base64');
  return {
    mustWait: (name) => Math.max(0, Math.ceil(((wrong.get(mark(name))?.until ?? 0) - now()) / 1000)),
    failed(name) {
      const times = (wrong.get(mark(name))?.times ?? 0) + 1;
      const seconds =
        times <= FREE_TRIES
          ? 0
          : Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(20, times - FREE_TRIES - 1));
      wrong.set(mark(name), { times, until: now() + seconds * 1000 });
    },
    succeeded: (name) => void wrong.delete(mark(name)),
  };
}
