import Database from 'better-sqlite3';

/**
 * Copies a database as of one moment, while this process and others write to it. On a connection of its own that holds a
 * read transaction: without one, SQLite begins the copy anew after each write of another process, and may never end.
 */
export async function copyDatabase(from: string, to: string): Promise<void> {
  const db = new Database(from, { readonly: true, fileMustExist: true });
  try {
    db.exec('BEGIN');
    db.prepare('SELECT count(*) FROM sqlite_schema').get();
    await db.backup(to);
  } finally {
    db.close();
  }
}
