import { rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { View } from '../shared/view.ts';

/** The views' file within a data directory. It is disposable: deleted, it comes back from the log. */
export const VIEWS_FILE = 'views.sqlite';

/** Deletes a views file with its journals. */
export const removeFile = (path: string): void => {
  for (const suffix of ['', '-wal', '-shm', '-journal']) rmSync(`${path}${suffix}`, { force: true });
};

/** Whether SQLite says that the file is no sound database, as against being busy, full or unreadable. */
export const isDamage = (cause: unknown): boolean =>
  cause instanceof Database.SqliteError && /^SQLITE_(?:CORRUPT|NOTADB)/.test(cause.code);

const open = (path: string): Database.Database => {
  const db = new Database(path, { timeout: 10_000 });
  db.pragma('cache_size = -65536');
  return db;
};

/** Begins a file from nothing. What it holds is lost if the machine stops: it is not in use before it is whole. */
export function beginFile(path: string, views: readonly View[]): Database.Database {
  removeFile(path);
  const db = open(path);
  db.pragma('journal_mode = OFF');
  db.pragma('synchronous = OFF');
  db.pragma('locking_mode = EXCLUSIVE');
  db.exec(`CREATE TABLE view_versions (name TEXT PRIMARY KEY, version INTEGER NOT NULL) STRICT;
    CREATE TABLE checkpoint (position INTEGER NOT NULL) STRICT;
    INSERT INTO checkpoint VALUES (0);`);
  const insert = db.prepare('INSERT INTO view_versions VALUES (?, ?)');
  for (const view of views) {
    db.exec(view.tables);
    insert.run(view.name, view.version);
  }
  return db;
}

/** Makes the indexes of a file whose rows are there, puts it on disk, and lets go of it. */
export function finishFile(db: Database.Database, views: readonly View[]): void {
  for (const view of views) db.exec(view.indexes);
  db.exec('ANALYZE');
  // The last page written in this mode brings everything before it to the disk.
  db.pragma('synchronous = FULL');
  db.pragma('user_version = 1');
  db.close();
}

/** Opens a whole file, or answers which views are missing, new or of another version, or that it is damaged. */
export function useFile(
  path: string,
  views: readonly View[],
): { db: Database.Database } | { outdated: string[] } | { damaged: string } {
  let db: Database.Database | undefined;
  try {
    db = open(path);
    db.pragma('journal_mode = WAL');
    db.pragma('synchronous = NORMAL');
    const known = db
      .prepare<[], { name: string; version: number }>('SELECT name, version FROM view_versions')
      .all();
    const versions = new Map(known.map(({ name, version }) => [name, version]));
    const changed = views.filter(({ name, version }) => versions.get(name) !== version);
    const gone = known.filter(({ name }) => !views.some((view) => view.name === name));
    const outdated = [...changed, ...gone].map(({ name }) => name);
    if (outdated.length === 0) return { db };
    db.close();
    return { outdated };
  } catch (cause) {
    db?.close();
    if (isDamage(cause) || (cause instanceof Database.SqliteError && /no such table/.test(cause.message)))
      return { damaged: cause instanceof Error ? cause.message : String(cause) };
    throw cause;
  }
}
