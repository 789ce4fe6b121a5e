import { setTimeout as pause } from 'node:timers/promises';
import type { StoredEvent } from '@handslag/domain/codec';
import type { Log } from '../record/streams.ts';
import type { Notebook } from './notebook.ts';

const WAIT_AFTER_TROUBLE_MS = 1_000;

/** What follows from an event. Done again after a crash: each must add nothing the second time. Answers the last position it wrote. */
export type Duty = (event: StoredEvent) => Promise<bigint | undefined>;

export interface FollowUp {
  /** Resolves when everything up to a position has been followed up, with the last position that this wrote. */
  passed(position: bigint, signal: AbortSignal): Promise<bigint>;
  close(): Promise<void>;
}

interface Waiting {
  position: bigint;
  resolve: (wrote: bigint) => void;
}

/**
 * Follows the log and does what follows from each event, from where it was left. Since the duties are found in the log, a
 * crash between an event and what follows from it loses nothing.
 */
export function startFollowUp(options: {
  log: Log;
  notebook: Notebook;
  duties: readonly Duty[];
  say: (line: string) => void;
}): FollowUp {
  const { log, notebook, duties, say } = options;
  const closing = new AbortController();
  let waiting: Waiting[] = [];
  let position = notebook.position();
  let wrote = 0n;

  async function take(event: StoredEvent): Promise<void> {
    for (const duty of duties) {
      const written = await duty(event);
      if (written !== undefined && written > wrote) wrote = written;
    }
  }
  function reached(now: bigint): void {
    position = now;
    notebook.reached(now);
    for (const one of waiting) if (one.position <= now) one.resolve(wrote);
    waiting = waiting.filter((one) => one.position > now);
  }
  async function followOnce(): Promise<void> {
    try {
      for await (const batch of log.subscribe(position, closing.signal)) {
        for (const event of batch) await take(event);
        const last = batch.at(-1);
        if (last) reached(last.position);
      }
    } catch (error) {
      if (!closing.signal.aborted)
        say(`follow-up: ${error instanceof Error ? error.message : String(error)}; trying again`);
    }
  }
  async function follow(): Promise<void> {
    while (!closing.signal.aborted) {
      await followOnce();
      // A log that is closed ends its subscriptions quietly: it must not be asked again at once.
      await pause(WAIT_AFTER_TROUBLE_MS, undefined, { signal: closing.signal }).catch(() => undefined);
    }
  }
  const following = follow();

  return {
    passed: (wanted, signal) =>
      new Promise((resolve, reject) => {
        if (wanted <= position) return resolve(wrote);
        const one = { position: wanted, resolve };
        waiting.push(one);
        signal.addEventListener(
          'abort',
          () => {
            waiting = waiting.filter((other) => other !== one);
            reject(signal.reason);
          },
          { once: true },
        );
      }),
    async close() {
      closing.abort();
      await following;
      notebook.close();
    },
  };
}
