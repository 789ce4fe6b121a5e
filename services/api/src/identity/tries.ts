import { createHmac, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';

const FREE_TRIES = 5;
const FIRST_WAIT_SECONDS = 2;
const LONGEST_WAIT_SECONDS = 15 * 60;
/** NIST SP 800-63B: no more than a hundred wrong tries in a row, from wherever they come. */
const FREE_TRIES_FROM_EVERYWHERE = 100;
const REMEMBERED = 100_000;

/** Who tries to sign in as whom. */
interface Try {
  /** The address or account that is tried. */
  name: string;
  /** The network address that it comes from. */
  from: string;
  /** A browser in which this account has signed in before. */
  device?: string | undefined;
}

/** Slows down who guesses, and nobody else. */
export interface Tries {
  /** Seconds until the next try; 0: now. */
  mustWait(one: Try): number;
  failed(one: Try): void;
  succeeded(one: Try): void;
}

const waitAfter = (times: number, free: number): number =>
  times <= free
    ? 0
    : Math.min(LONGEST_WAIT_SECONDS, FIRST_WAIT_SECONDS * 2 ** Math.min(20, times - free - 1));

/**
 * After five wrong tries at one name from one place each next one waits twice as long as the last, up to a quarter of an
 * hour; others at the same place, and the right password from elsewhere, do not wait. After a hundred from everywhere all
 * wait but the browsers in which the account has signed in before: each of those has tries of its own. Names are kept as
 * keyed hashes.
 */
export function createTries(now: () => number): Tries {
  const secret = randomBytes(32);
  const wrong = new LRUCache<string, { times: number; until: number }>({ max: REMEMBERED });
  const mark = (...parts: readonly string[]): string =>
    createHmac('sha256', secret).update(JSON.stringify(parts)).digest('base64');
  const countersOf = ({ name, from, device }: Try): [mark: string, free: number][] =>
    device === undefined
      ? [
          [mark('place', name, from), FREE_TRIES],
          [mark('everywhere', name), FREE_TRIES_FROM_EVERYWHERE],
        ]
      : [[mark('device', name, device), FREE_TRIES]];

  return {
    mustWait: (one) =>
      Math.max(
        0,
        ...countersOf(one).map(([key]) => Math.ceil(((wrong.get(key)?.until ?? 0) - now()) / 1000)),
      ),
    failed(one) {
      for (const [key, free] of countersOf(one)) {
        const times = (wrong.get(key)?.times ?? 0) + 1;
        wrong.set(key, { times, until: now() + waitAfter(times, free) * 1000 });
      }
    },
    succeeded(one) {
      for (const [key] of countersOf(one)) wrong.delete(key);
    },
  };
}
