import type Database from 'better-sqlite3';
import { WrongExpectedRevision } from '@handslag/event-store/errors';
import type { Appended, Expected, Kept } from '@handslag/event-store/port';

/** One append, encoded and within the limits. */
export interface Append {
  stream: string;
  events: readonly Kept[];
  expected: Expected;
}

type Place = [stream: string, revision: bigint];

/**
 * Writes one append inside the caller's transaction. A repeated append to 'any' revision is looked for only with `suspect`: without, it
 * ends in a broken constraint, which is rare and tells the caller to look.
 */
export type AppendOne = (append: Append, suspect: boolean) => Appended;

/**
 * Returns a function that writes one append inside the caller's transaction. It throws WrongExpectedRevision before it
 * has written anything; any other error leaves rows behind, for the caller to roll back.
 */
export function prepareAppend(db: Database.Database): AppendOne {
  const headOf = db
    .prepare<[string], bigint>('SELECT revision FROM events WHERE stream = ? ORDER BY revision DESC LIMIT 1')
    .pluck()
    .safeIntegers();
  const placeOf = db
    .prepare<[string], Place>('SELECT stream, revision FROM events WHERE id = ?')
    .raw()
    .safeIntegers();
  const keptFrom = db
    .prepare<[string, bigint, number], [id: string, position: bigint]>(
      'SELECT id, position FROM events WHERE stream = ? AND revision >= ? ORDER BY revision LIMIT ?',
    )
    .raw()
    .safeIntegers();
  const insert = db.prepare<[string, number, string, string, string]>(
    'INSERT INTO events (stream, revision, id, type, body) VALUES (?, ?, ?, ?, ?)',
  );

  /** The revision that the first event should get, given what the writer believes. */
  function firstRevision({ stream, events, expected }: Append, next: bigint, suspect: boolean): bigint {
    if (expected === 'no-stream') return 0n;
    if (expected !== 'any') return expected + 1n;
    if (!suspect) return next;
    const place = placeOf.get(events[0]?.id ?? '');
    return place && place[0] === stream ? place[1] : next;
  }

  /** The first answer again, where exactly these events already stand there. */
  function alreadyDone({ stream, events }: Append, first: bigint): Appended | undefined {
    const there = keptFrom.all(stream, first, events.length);
    const last = there.at(-1);
    const same = there.length === events.length && there.every(([id], i) => id === events[i]?.id);
    return last && same ? { revision: first + BigInt(events.length - 1), position: last[1] } : undefined;
  }

  function write({ stream, events }: Append, first: bigint): Appended {
    // Plain numbers where every row pays for it: a file that counts beyond 2^53 would not fit on any disk.
    let revision = Number(first) - 1;
    let position: number | bigint = 0;
    for (const { id, type, body } of events)
      position = insert.run(stream, ++revision, id, type, body).lastInsertRowid;
    return { revision: BigInt(revision), position: BigInt(position) };
  }

  return (append, suspect) => {
    const head = headOf.get(append.stream);
    const next = head === undefined ? 0n : head + 1n;
    const first = firstRevision(append, next, suspect);
    if (first === next) return write(append, first);
    const before = first < next ? alreadyDone(append, first) : undefined;
    if (before) return before;
    throw new WrongExpectedRevision(append.stream, head);
  };
}
