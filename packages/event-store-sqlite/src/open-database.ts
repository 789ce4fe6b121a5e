import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { StoreUnavailable } from '@handslag/event-store/errors';
import { asUnavailable } from './unavailable.ts';

const FORMAT = 1;
const WAIT_AT_OPENING_MS = 5_000;
/** Short, since the event loop stands still meanwhile: appends are tried again by their queue. */
const WAIT_IN_SQLITE_MS = 30;

const schema = `
  CREATE TABLE IF NOT EXISTS events (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    stream TEXT NOT NULL,
    revision INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    type TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (stream, revision)
  ) STRICT;
  PRAGMA user_version = ${FORMAT};
`;

function prepareFile(db: Database.Database, path: string): void {
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  const format = Number(db.pragma('user_version', { simple: true }));
  if (format > FORMAT)
    throw new StoreUnavailable(
      `${path} was written by a newer version of this program (format ${format}): use that version or a later one`,
    );
  // IMMEDIATE, since two processes may meet an empty file at once.
  if (format < FORMAT) db.transaction(() => db.exec(schema)).immediate();
}

/** Opens or makes the log's file and its folder. Throws StoreUnavailable with what to do about it. */
export function openDatabase(path: string): Database.Database {
  let db: Database.Database | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    db = new Database(path, { timeout: WAIT_AT_OPENING_MS });
    prepareFile(db, path);
    db.pragma(`busy_timeout = ${WAIT_IN_SQLITE_MS}`);
    return db;
  } catch (cause) {
    db?.close();
    throw asUnavailable(cause, path);
  }
}
