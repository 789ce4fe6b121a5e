import { ANY, type AppendExpectedRevision, EventStoreDBClient, NO_STREAM } from '@eventstore/db-client';
import { StoreUnavailable } from '@handslag/event-store/errors';
import { checkAppend, checkPageLimit } from '@handslag/event-store/limits';
import type { Appended, Codec, EventStore, Expected, Kept } from '@handslag/event-store/port';
import { appendCredentials } from './credentials.ts';
import { follow } from './follow.ts';
import { toEvent } from './kept-event.ts';
import { persist } from './persist.ts';
import { createReads } from './reads.ts';

export interface EsdbEventStoreOptions<New, Stored> {
  /** As the client takes it: `esdb://admin:changeit@n1:2113,n2:2113?tls=true`. */
  connectionString: string;
  codec: Codec<New, Stored>;
  /** How long a call may take, its repetitions included. Default 10 seconds. */
  timeoutMs?: number;
}

const expectation = (expected: Expected): AppendExpectedRevision => {
  if (expected === 'any') return ANY;
  return expected === 'no-stream' ? NO_STREAM : expected;
};

/** The log in EventStoreDB or KurrentDB. Connects at the first call. */
export function createEsdbEventStore<New, Stored>(
  options: EsdbEventStoreOptions<New, Stored>,
): EventStore<New, Stored> {
  const { connectionString, codec, timeoutMs = 10_000 } = options;
  const client = EventStoreDBClient.connectionString(connectionString);
  const credentials = appendCredentials(connectionString);
  const reads = createReads(client, timeoutMs);
  const closing = new AbortController();
  const underWay = new Set<Promise<unknown>>();

  /** Refused once the store is closed, and waited for by `close`. */
  async function during<T>(work: () => Promise<T>): Promise<T> {
    if (closing.signal.aborted) throw new StoreUnavailable('this connection to EventStoreDB has been closed');
    const done = work();
    underWay.add(done);
    try {
      return await done;
    } finally {
      underWay.delete(done);
    }
  }

  async function send(stream: string, kept: readonly Kept[], expected: Expected): Promise<Appended> {
    const { nextExpectedRevision: revision, position } = await persist(timeoutMs, (left) =>
      client.appendToStream(stream, kept.map(toEvent), {
        expectedRevision: expectation(expected),
        deadline: left,
        ...(credentials && { credentials }),
      }),
    );
    if (position) return { revision, position: position.commit };
    // A server may leave the position out where it recognises a repeated append.
    const [last] = (await reads.stream(stream, revision)).events;
    if (!last) throw new StoreUnavailable(`what was appended to ${stream} cannot be read back`);
    return { revision, position: last.position };
  }

  return {
    async append(stream, events, expected) {
      const kept = events.map((event) => codec.encode(event));
      checkAppend(stream, kept);
      return during(() => send(stream, kept, expected));
    },

    async *read(stream, from = 0n) {
      let next: bigint | undefined = from;
      while (next !== undefined) {
        const start: bigint = next;
        const page = await during(() => reads.stream(stream, start));
        for (const kept of page.events) yield codec.decode(kept);
        next = page.next;
      }
    },

    async readAll(after, limit) {
      checkPageLimit(limit);
      const events = await during(() => reads.all(after, limit));
      return events.map((kept) => codec.decode(kept));
    },

    async *subscribe(after, signal) {
      const ended = AbortSignal.any([signal, closing.signal]);
      for await (const batch of follow(client, after, ended)) yield batch.map((kept) => codec.decode(kept));
    },

    head: () => during(() => reads.head()),

    async close() {
      closing.abort();
      await Promise.allSettled(underWay);
      await client.dispose();
    },
  };
}
