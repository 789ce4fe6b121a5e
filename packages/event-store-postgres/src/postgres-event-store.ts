import { StoreUnavailable } from '@handslag/event-store/errors';
import { checkAppend, checkPageLimit } from '@handslag/event-store/limits';
import type { Codec, EventStore } from '@handslag/event-store/port';
import { createBell } from './bell.ts';
import { poolOf } from './connection.ts';
import { createGroupCommit } from './group-commit.ts';
import { persist } from './persist.ts';
import { prepareDatabase } from './prepare.ts';
import { createReads } from './reads.ts';

const BATCH = 500;
const READERS = 3;

export interface PostgresEventStoreOptions<New, Stored> {
  /** `postgres://user:password@host:5432/database?sslmode=verify-full`. */
  url: string;
  codec: Codec<New, Stored>;
  /** How long a call may take, its repetitions included. Default 10 seconds. */
  timeoutMs?: number;
  /** A server that may lose what it acknowledged: for tests of what does not turn on that. */
  allowUnsafe?: boolean;
}

/** The log in a PostgreSQL database, from version 14; other nodes may use the same. Connects at the first call. */
export function createPostgresEventStore<New, Stored>(
  options: PostgresEventStoreOptions<New, Stored>,
): EventStore<New, Stored> {
  const { url, codec, timeoutMs = 10_000, allowUnsafe = false } = options;
  const writer = poolOf(url, 1);
  const readers = poolOf(url, READERS);
  const bell = createBell(url, readers);
  const group = createGroupCommit(writer, timeoutMs, () => bell.ring());
  const reads = createReads(readers);
  const closing = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  let prepared: Promise<void> | undefined;

  const ready = (): Promise<void> => {
    prepared ??= persist(timeoutMs, () => prepareDatabase(writer, allowUnsafe)).catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return prepared;
  };

  /** Refused once the store is closed, and waited for by `close`. */
  async function during<T>(work: () => Promise<T>): Promise<T> {
    if (closing.signal.aborted) throw new StoreUnavailable('this connection to PostgreSQL has been closed');
    const done = ready().then(work);
    underWay.add(done);
    try {
      return await done;
    } finally {
      underWay.delete(done);
    }
  }
  const ask = <T>(work: () => Promise<T>): Promise<T> => during(() => persist(timeoutMs, work));

  return {
    async append(stream, events, expected) {
      const kept = events.map((event) => codec.encode(event));
      checkAppend(stream, kept);
      return during(() => group.append({ stream, events: kept, expected }));
    },

    async *read(stream, from = 0n) {
      let next: bigint | undefined = from;
      while (next !== undefined) {
        const start: bigint = next;
        const page = await ask(() => reads.stream(stream, start));
        for (const kept of page.events) yield codec.decode(kept);
        next = page.next;
      }
    },

    async readAll(after, limit) {
      checkPageLimit(limit);
      return (await ask(() => reads.all(after, limit))).map((kept) => codec.decode(kept));
    },

    async *subscribe(after, signal) {
      const ended = AbortSignal.any([signal, closing.signal]);
      let last = after;
      while (!ended.aborted) {
        const from = last;
        const batch = await ask(() => reads.all(from, BATCH)).catch((error: unknown) => {
          // A follower outlives the server's absence, and goes on where it was.
          if (ended.aborted || error instanceof StoreUnavailable) return [];
          throw error;
        });
        last = batch.at(-1)?.position ?? last;
        if (batch.length > 0) yield batch.map((kept) => codec.decode(kept));
        else await bell.heard(ended);
      }
    },

    head: () => ask(() => reads.head()),

    async close() {
      if (closing.signal.aborted) return;
      closing.abort();
      await Promise.allSettled(underWay);
      await group.settled();
      await bell.close();
      await Promise.all([writer.end(), readers.end()]);
    },
  };
}
