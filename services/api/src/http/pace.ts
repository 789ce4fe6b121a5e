import { LRUCache } from 'lru-cache';
import { Fault } from './fault.ts';

const WINDOW_MS = 60_000;
const REMEMBERED = 20_000;

/** How much somebody may do a minute. */
export interface Pace {
  /** Takes so much of what is left. Throws `request/rate-limited`, and takes nothing, where that is more than is left. */
  take(whose: string, how: number): void;
}

/** `most` a minute for each: what is used comes back evenly, so that nobody waits for a whole minute. */
export function createPace(most: number, now: () => number): Pace {
  const used = new LRUCache<string, { level: number; at: number }>({ max: REMEMBERED });
  return {
    take(whose, how) {
      const before = used.get(whose) ?? { level: 0, at: now() };
      const level = Math.max(0, before.level - ((now() - before.at) * most) / WINDOW_MS);
      if (level + how > most) {
        const retryAfter = Math.max(1, Math.ceil(((level + how - most) * WINDOW_MS) / most / 1000));
        throw new Fault('request/rate-limited', { retryAfter });
      }
      used.set(whose, { level: level + how, at: now() });
    },
  };
}
