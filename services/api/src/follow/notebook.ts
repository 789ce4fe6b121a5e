import type { Id } from '@handslag/domain/shared/id';
import Database from 'better-sqlite3';

/** How far this node has followed the log, and which cases wait for which. Disposable: without it the log is followed from the start. */
export interface Notebook {
  position(): bigint;
  /** Everything up to here has been followed up. */
  reached(position: bigint): void;
  noteWait(waiting: Id, other: Id): void;
  /** The cases that have had conditions in this one. */
  waitingFor(other: Id): Id[];
  /** The cases in which this one has had conditions. */
  waitsFor(waiting: Id): Id[];
  close(): void;
}

export function openNotebook(path: string): Notebook {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.exec(`CREATE TABLE IF NOT EXISTS place (one INTEGER PRIMARY KEY CHECK (one = 1), position TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS waits (waiting TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (waiting, other)) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS waits_by_other ON waits (other);`);
  const place = db.prepare<[], string>('SELECT position FROM place').pluck();
  const setPlace = db.prepare<[string]>(
    'INSERT INTO place VALUES (1, ?) ON CONFLICT DO UPDATE SET position = excluded.position',
  );
  const note = db.prepare<[string, string]>('INSERT OR IGNORE INTO waits VALUES (?, ?)');
  const waitingFor = db.prepare<[string], string>('SELECT waiting FROM waits WHERE other = ?').pluck();
  const waitsFor = db.prepare<[string], string>('SELECT other FROM waits WHERE waiting = ?').pluck();
  return {
    position: () => BigInt(place.get() ?? '0'),
    reached: (position) => void setPlace.run(position.toString()),
    noteWait: (waiting, other) => void note.run(waiting, other),
    waitingFor: (other) => waitingFor.all(other),
    waitsFor: (waiting) => waitsFor.all(waiting),
    close: () => db.close(),
  };
}
