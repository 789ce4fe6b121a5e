import { rmSync } from 'node:fs';
import type { StreamName } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import Database from 'better-sqlite3';

/** How far this node has followed the log, and what it must find again. Disposable: without it the log is followed from the start. */
export interface Notebook {
  position(): bigint;
  /** Everything up to here has been followed up. */
  reached(position: bigint): void;
  noteWait(waiting: Id, other: Id): void;
  /** The cases that have had conditions in this one. */
  waitingFor(other: Id): Id[];
  /** The cases in which this one has had conditions. */
  waitsFor(waiting: Id): Id[];
  noteMember(personId: Id, partnershipId: Id): void;
  /** The partnerships to which a person has been admitted at some time. */
  partnershipsOf(personId: Id): Id[];
  noteCase(partnershipId: Id, caseId: Id): void;
  casesOf(partnershipId: Id): Id[];
  /** What the log says was erased. */
  noteErased(subject: StreamName): void;
  erased(): StreamName[];
  close(): void;
}

const isDamage = (cause: unknown): boolean =>
  cause instanceof Database.SqliteError && /^SQLITE_(?:CORRUPT|NOTADB)/.test(cause.code);

function prepare(path: string): Database.Database {
  const db = new Database(path);
  db.pragma('journal_mode = WAL');
  db.exec(`CREATE TABLE IF NOT EXISTS place (one INTEGER PRIMARY KEY CHECK (one = 1), position TEXT NOT NULL) STRICT;
    CREATE TABLE IF NOT EXISTS waits (waiting TEXT NOT NULL, other TEXT NOT NULL, PRIMARY KEY (waiting, other)) STRICT, WITHOUT ROWID;
    CREATE INDEX IF NOT EXISTS waits_by_other ON waits (other);
    CREATE TABLE IF NOT EXISTS members (person TEXT NOT NULL, partnership TEXT NOT NULL, PRIMARY KEY (person, partnership)) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS cases (partnership TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (partnership, id)) STRICT, WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS erased (subject TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;`);
  return db;
}

/** Opens or makes the file; a damaged one is begun anew, and the log followed from the start. */
export function openNotebook(path: string): Notebook {
  let db: Database.Database;
  try {
    db = prepare(path);
  } catch (cause) {
    if (!isDamage(cause)) throw cause;
    for (const suffix of ['', '-wal', '-shm']) rmSync(`${path}${suffix}`, { force: true });
    db = prepare(path);
  }
  const place = db.prepare<[], string>('SELECT position FROM place').pluck();
  const setPlace = db.prepare<[string]>(
    'INSERT INTO place VALUES (1, ?) ON CONFLICT DO UPDATE SET position = excluded.position',
  );
  const note = db.prepare<[string, string]>('INSERT OR IGNORE INTO waits VALUES (?, ?)');
  const waitingFor = db.prepare<[string], string>('SELECT waiting FROM waits WHERE other = ?').pluck();
  const waitsFor = db.prepare<[string], string>('SELECT other FROM waits WHERE waiting = ?').pluck();
  const member = db.prepare<[string, string]>('INSERT OR IGNORE INTO members VALUES (?, ?)');
  const memberOf = db.prepare<[string], string>('SELECT partnership FROM members WHERE person = ?').pluck();
  const opened = db.prepare<[string, string]>('INSERT OR IGNORE INTO cases VALUES (?, ?)');
  const casesOf = db.prepare<[string], string>('SELECT id FROM cases WHERE partnership = ?').pluck();
  const noteErased = db.prepare<[string]>('INSERT OR IGNORE INTO erased VALUES (?)');
  const erased = db.prepare<[], StreamName>('SELECT subject FROM erased').pluck();
  return {
    position: () => BigInt(place.get() ?? '0'),
    reached: (position) => void setPlace.run(position.toString()),
    noteWait: (waiting, other) => void note.run(waiting, other),
    waitingFor: (other) => waitingFor.all(other),
    waitsFor: (waiting) => waitsFor.all(waiting),
    noteMember: (personId, partnershipId) => void member.run(personId, partnershipId),
    partnershipsOf: (personId) => memberOf.all(personId),
    noteCase: (partnershipId, caseId) => void opened.run(partnershipId, caseId),
    casesOf: (partnershipId) => casesOf.all(partnershipId),
    noteErased: (subject) => void noteErased.run(subject),
    erased: () => erased.all(),
    close: () => db.close(),
  };
}
