import { BACKWARDS, END, type EventStoreDBClient, type Position, START } from '@eventstore/db-client';
import type { KeptAt } from '@handslag/event-store/port';
import { collect } from './collect.ts';
import { fromResolved, positionOf } from './kept-event.ts';
import { persist } from './persist.ts';

const PAGE = 500;
const LARGEST_PAGE = 4_000;

/** Where an event stands: outside the transactions of the old protocol both halves of a position are the same. */
export const at = (position: bigint): Position => ({ commit: position, prepare: position });

export interface Reads {
  /** A page of a stream, and the revision where the next begins, if this may not be the last. */
  stream(stream: string, from: bigint): Promise<{ events: KeptAt[]; next: bigint | undefined }>;
  /** The first `limit` events after a position that are not the server's own. */
  all(after: bigint, limit: number): Promise<KeptAt[]>;
  head(): Promise<bigint>;
}

export function createReads(client: EventStoreDBClient, timeoutMs: number): Reads {
  async function stream(name: string, from: bigint): ReturnType<Reads['stream']> {
    const page = await persist(timeoutMs, (left) =>
      collect(client.readStream(name, { fromRevision: from, maxCount: PAGE }), left),
    );
    const end = page.length === PAGE ? page.at(-1)?.event?.revision : undefined;
    const events = page.flatMap((resolved) => fromResolved(resolved) ?? []);
    return { events, next: end === undefined ? undefined : end + 1n };
  }

  async function all(after: bigint, limit: number): Promise<KeptAt[]> {
    const events: KeptAt[] = [];
    let last = after;
    for (let more = limit > 0; more; ) {
      // One more than wanted, since a read begins with the event at the position itself.
      const maxCount = Math.min(Math.max(limit - events.length, PAGE) + 1, LARGEST_PAGE);
      const from = last === 0n ? START : at(last);
      const page = await persist(timeoutMs, (left) =>
        collect(client.readAll({ fromPosition: from, maxCount }), left),
      );
      for (const resolved of page) {
        const kept = fromResolved(resolved);
        if (kept && kept.position > after && kept.position > last && events.length < limit) events.push(kept);
      }
      const end = page.at(-1)?.event;
      more = end !== undefined && page.length === maxCount && events.length < limit;
      if (end) last = positionOf(end);
    }
    return events;
  }

  async function head(): Promise<bigint> {
    let from: typeof END | Position = END;
    for (let maxCount = 32; ; maxCount = LARGEST_PAGE) {
      const fromPosition = from;
      const page = await persist(timeoutMs, (left) =>
        collect(client.readAll({ fromPosition, direction: BACKWARDS, maxCount }), left),
      );
      for (const resolved of page) {
        const kept = fromResolved(resolved);
        if (kept) return kept.position;
      }
      const oldest = page.at(-1)?.event;
      if (!oldest || page.length < maxCount) return 0n;
      from = at(positionOf(oldest));
    }
  }

  return { stream, all, head };
}
