import { setImmediate as nextTurn } from 'node:timers/promises';
import { StoreUnavailable, WrongExpectedRevision } from '@handslag/event-store/errors';
import { checkAppend, checkPageLimit } from '@handslag/event-store/limits';
import type { Appended, Codec, EventStore, Expected, Kept, KeptAt } from '@handslag/event-store/port';

/** What several handles share, as several processes share a file. */
export interface MemoryLog {
  events: KeptAt[];
  listeners: Set<() => void>;
}
export const createMemoryLog = (): MemoryLog => ({ events: [], listeners: new Set() });

const ids = (events: readonly Kept[]): string => events.map(({ id }) => id).join();

function appendTo(log: MemoryLog, stream: string, events: readonly Kept[], expected: Expected): Appended {
  const there = log.events.filter((event) => event.stream === stream);
  const done = there.findIndex(({ id }) => id === events[0]?.id);
  const believed =
    expected === 'no-stream' ? 0 : Number(expected === 'any' ? there.length - 1 : expected) + 1;
  const first = expected === 'any' && done >= 0 ? done : believed;
  if (first !== there.length) {
    const before = there.slice(first, first + events.length);
    const last = before.at(-1);
    if (last && ids(before) === ids(events)) return { revision: last.revision, position: last.position };
    throw new WrongExpectedRevision(stream, there.at(-1)?.revision);
  }
  for (const [i, { id, type, body }] of events.entries())
    log.events.push({
      id,
      type,
      body,
      stream,
      revision: BigInt(first + i),
      position: BigInt(log.events.length + 1),
    });
  for (const wake of log.listeners) wake();
  return { revision: BigInt(first + events.length - 1), position: BigInt(log.events.length) };
}

const heard = (log: MemoryLog, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const wake = (): void => {
      log.listeners.delete(wake);
      signal.removeEventListener('abort', wake);
      resolve();
    };
    log.listeners.add(wake);
    signal.addEventListener('abort', wake);
  });

/** The log in memory, for tests of what stands on it: it keeps the contract, and forgets everything. */
export function createMemoryEventStore<New, Stored>(options: {
  codec: Codec<New, Stored>;
  log?: MemoryLog;
}): EventStore<New, Stored> {
  const { codec, log = createMemoryLog() } = options;
  const closing = new AbortController();
  const after = (position: bigint, limit?: number): KeptAt[] =>
    log.events.slice(Number(position), limit === undefined ? undefined : Number(position) + limit);
  function open(): void {
    if (closing.signal.aborted) throw new StoreUnavailable('this log in memory has been closed');
  }

  return {
    async append(stream, events, expected) {
      const kept = events.map((event) => codec.encode(event));
      checkAppend(stream, kept);
      open();
      const appended = appendTo(log, stream, kept, expected);
      // Answers in a later turn, as a disk would, so that who writes in a loop leaves room for others.
      await nextTurn();
      return appended;
    },
    async *read(stream, from = 0n) {
      open();
      for (const kept of log.events.filter((event) => event.stream === stream && event.revision >= from))
        yield codec.decode({ ...kept });
    },
    async readAll(position, limit) {
      checkPageLimit(limit);
      open();
      return after(position, limit).map((kept) => codec.decode({ ...kept }));
    },
    async *subscribe(position, signal) {
      open();
      const ended = AbortSignal.any([signal, closing.signal]);
      let last = position;
      while (!ended.aborted) {
        const batch = after(last);
        last += BigInt(batch.length);
        if (batch.length > 0) yield batch.map((kept) => codec.decode({ ...kept }));
        else await heard(log, ended);
      }
    },
    async head() {
      open();
      return BigInt(log.events.length);
    },
    async close() {
      closing.abort();
    },
  };
}
