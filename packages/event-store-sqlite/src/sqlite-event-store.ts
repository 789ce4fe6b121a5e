import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreUnavailable } from '@handslag/event-store/errors';
import { checkAppend, checkPageLimit } from '@handslag/event-store/limits';
import type { Codec, EventStore } from '@handslag/event-store/port';
import { copyDatabase } from './copy-database.ts';
import { createBell } from './bell.ts';
import { createGroupCommit } from './group-commit.ts';
import { openDatabase } from './open-database.ts';
import { paged } from './paged.ts';
import { prepareReads } from './reads.ts';
import { asUnavailable } from './unavailable.ts';

/** The log's file within a data directory. */
export const LOG_FILE = 'log.sqlite';
const BATCH = 500;

/** Which file: by its own path, or as LOG_FILE in a directory. Both are made where they are missing. */
export type SqliteEventStoreOptions<New, Stored> = ({ path: string } | { directory: string }) & {
  codec: Codec<New, Stored>;
};

export interface SqliteEventStore<New, Stored> extends EventStore<New, Stored> {
  /** A whole copy, as of one moment, while writing goes on; the file at `path` appears only when it is complete. */
  backupTo(path: string): Promise<void>;
}

/** The log in one SQLite file; other processes may hold the same file open. Throws StoreUnavailable. */
export function createSqliteEventStore<New, Stored>(
  options: SqliteEventStoreOptions<New, Stored>,
): SqliteEventStore<New, Stored> {
  const { codec } = options;
  const path = 'path' in options ? options.path : join(options.directory, LOG_FILE);
  const db = openDatabase(path);
  const bell = createBell(db);
  const group = createGroupCommit(db, bell.ring);
  const reads = prepareReads(db, codec);
  const closing = new AbortController();

  function guarded<T>(work: () => T): T {
    if (closing.signal.aborted) throw new StoreUnavailable(`${path} has been closed`);
    try {
      return work();
    } catch (cause) {
      throw asUnavailable(cause, path);
    }
  }

  return {
    async append(stream, events, expected) {
      const kept = events.map((event) => codec.encode(event));
      checkAppend(stream, kept);
      return guarded(() => group.append({ stream, events: kept, expected })).catch((cause: unknown) => {
        throw asUnavailable(cause, path);
      });
    },

    read(stream, from = 0n) {
      let next: bigint | undefined = from;
      return paged(() => {
        if (next === undefined) return undefined;
        const start = next;
        const page = guarded(() => reads.stream(stream, start));
        next = page.next;
        return page.events;
      });
    },

    async readAll(after, limit) {
      checkPageLimit(limit);
      return guarded(() => reads.all(after, limit).events);
    },

    async *subscribe(after, signal) {
      const ended = AbortSignal.any([signal, closing.signal]);
      let last = after;
      while (!ended.aborted) {
        const batch = guarded(() => reads.all(last, BATCH));
        last = batch.last;
        if (batch.events.length > 0) yield batch.events;
        else await bell.heard(ended);
      }
    },

    head: async () => guarded(() => reads.head()),

    async backupTo(target) {
      const partial = `${target}.partial`;
      try {
        await guarded(() => copyDatabase(path, partial));
        await rename(partial, target);
      } catch (cause) {
        throw asUnavailable(cause, target);
      }
    },

    async close() {
      closing.abort();
      await group.settled();
      db.close();
    },
  };
}
