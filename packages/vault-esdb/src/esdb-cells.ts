import {
  ANY,
  type AppendExpectedRevision,
  BACKWARDS,
  binaryEvent,
  END,
  ErrorType,
  EventStoreDBClient,
  isCommandError,
  NO_STREAM,
} from '@eventstore/db-client';
import { WrongExpectedRevision } from '@handslag/event-store/errors';
import { collect } from '@handslag/event-store-esdb/collect';
import { appendCredentials } from '@handslag/event-store-esdb/credentials';
import { persist } from '@handslag/event-store-esdb/persist';

// A type that begins with $ is passed over by whoever reads the log.
const VALUE = '$HandslagSecret';
const PAGE = 500;

/** The last value of a cell, and the revision that a change of it must expect; the value is undefined where it was emptied. */
export interface Cell {
  value: string | undefined;
  revision: bigint;
}

/** Streams of which only the last event counts, each a cell that holds a text. */
export interface Cells {
  /** Undefined where the cell was never filled. */
  last(stream: string): Promise<Cell | 'tombstone' | undefined>;
  /** False, and nothing changed, where the cell is not as expected, or is destroyed. Undefined: whatever it is now. */
  fill(stream: string, value: string | undefined, expected?: bigint | 'never'): Promise<boolean>;
  /** From now on the server forgets all but the last value, with its next scavenge. */
  keepLastOnly(stream: string): Promise<void>;
  /** No value can be read or filled any more; the bytes leave the server's disks with its next scavenge. */
  tombstone(stream: string): Promise<void>;
  /** Adds lines to a stream that keeps all of them. */
  note(stream: string, lines: readonly string[]): Promise<void>;
  noted(stream: string): AsyncIterable<string>;
  close(): Promise<void>;
}

const isDeleted = (error: unknown): boolean =>
  error instanceof Error && isCommandError(error) && error.type === ErrorType.STREAM_DELETED;

// An empty event is an emptied cell: every value has at least one letter before it.
const bytesOf = (value: string | undefined): Buffer => Buffer.from(value === undefined ? '' : `=${value}`);
const valueOf = (data: unknown): string | undefined => {
  const text = data instanceof Uint8Array ? Buffer.from(data).toString() : '';
  return text === '' ? undefined : text.slice(1);
};
const newEvent = (value: string | undefined): ReturnType<typeof binaryEvent> =>
  binaryEvent({ id: crypto.randomUUID(), type: VALUE, data: bytesOf(value) });

/** Connects at the first call; `timeoutMs` is how long a call may take, its repetitions included. Throws StoreUnavailable. */
export function createEsdbCells(connectionString: string, timeoutMs: number): Cells {
  const client = EventStoreDBClient.connectionString(connectionString);
  const credentials = appendCredentials(connectionString);
  const as = credentials ? { credentials } : {};
  // A follower may not have heard yet of a key, or of its end.
  const fromLeader = { requiresLeader: true, ...as };

  async function append(
    stream: string,
    values: readonly (string | undefined)[],
    expectedRevision: AppendExpectedRevision,
  ) {
    // The same events at every repetition: one whose answer was lost lands once.
    const events = values.map(newEvent);
    await persist(timeoutMs, (left) =>
      client.appendToStream(stream, events, { expectedRevision, deadline: left, ...as }),
    );
  }

  return {
    async last(stream) {
      try {
        const [resolved] = await persist(timeoutMs, (left) =>
          collect(
            client.readStream(stream, {
              direction: BACKWARDS,
              fromRevision: END,
              maxCount: 1,
              ...fromLeader,
            }),
            left,
          ),
        );
        const event = resolved?.event;
        return event && { value: valueOf(event.data), revision: event.revision };
      } catch (error) {
        if (isDeleted(error)) return 'tombstone';
        throw error;
      }
    },
    async fill(stream, value, expected) {
      try {
        await append(stream, [value], expected === 'never' ? NO_STREAM : (expected ?? ANY));
        return true;
      } catch (error) {
        if (error instanceof WrongExpectedRevision || isDeleted(error)) return false;
        throw error;
      }
    },
    async keepLastOnly(stream) {
      await persist(timeoutMs, (left) =>
        client.setStreamMetadata(stream, { maxCount: 1 }, { deadline: left, ...as }),
      );
    },
    async tombstone(stream) {
      try {
        await persist(timeoutMs, (left) => client.tombstoneStream(stream, { deadline: left, ...as }));
      } catch (error) {
        if (!isDeleted(error)) throw error;
      }
    },
    async note(stream, lines) {
      for (let at = 0; at < lines.length; at += PAGE) await append(stream, lines.slice(at, at + PAGE), ANY);
    },
    async *noted(stream) {
      for (let from = 0n; ; ) {
        const fromRevision = from;
        const page = await persist(timeoutMs, (left) =>
          collect(client.readStream(stream, { fromRevision, maxCount: PAGE, ...fromLeader }), left),
        );
        for (const { event } of page) yield valueOf(event?.data) ?? '';
        const last = page.at(-1)?.event;
        if (!last || page.length < PAGE) return;
        from = last.revision + 1n;
      }
    },
    close: () => client.dispose(),
  };
}
