import type Database from 'better-sqlite3';
import type { Codec } from '@handslag/event-store/port';

/** More than nearly any stream, so that one page and no second question answers. */
const PAGE = 512;

type StreamRow = [revision: bigint, position: bigint, id: string, type: string, body: string];
type LogRow = [position: bigint, stream: string, revision: bigint, id: string, type: string, body: string];

export interface Reads<Stored> {
  /** A page of one stream, and the revision where the next begins, if this may not be the last. */
  stream(stream: string, from: bigint): { events: Stored[]; next: bigint | undefined };
  /** At most `limit` events after a position, and the position of the last of them. */
  all(after: bigint, limit: number): { events: Stored[]; last: bigint };
  head(): bigint;
}

/** Each read fetches whole pages: a statement left open would keep the same connection from writing. */
export function prepareReads<Stored>(db: Database.Database, codec: Codec<never, Stored>): Reads<Stored> {
  const ofStream = db
    .prepare<[string, bigint, number], StreamRow>(
      'SELECT revision, position, id, type, body FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?',
    )
    .raw()
    .safeIntegers();
  const ofLog = db
    .prepare<[bigint, number], LogRow>(
      'SELECT position, stream, revision, id, type, body FROM events WHERE position > ? ORDER BY position LIMIT ?',
    )
    .raw()
    .safeIntegers();
  const last = db
    .prepare<[], bigint>('SELECT position FROM events ORDER BY position DESC LIMIT 1')
    .pluck()
    .safeIntegers();

  return {
    stream(stream, from) {
      const rows = ofStream.all(stream, from, PAGE);
      const events = rows.map(([revision, position, id, type, body]) =>
        codec.decode({ id, type, body, stream, revision, position }),
      );
      return { events, next: rows.length < PAGE ? undefined : from + BigInt(PAGE) };
    },
    all(after, limit) {
      const rows = ofLog.all(after, limit);
      const events = rows.map(([position, stream, revision, id, type, body]) =>
        codec.decode({ id, type, body, stream, revision, position }),
      );
      return { events, last: rows.at(-1)?.[0] ?? after };
    },
    head: () => last.get() ?? 0n,
  };
}
