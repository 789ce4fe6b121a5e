import { closeSync, openSync } from 'node:fs';
import Database from 'better-sqlite3';
import type { KeptKey, KeyStore, SecretStore } from '@handslag/vault/key-store';

const SCHEMA_VERSION = 1;
const PAGE = 500;
// A key without its wrap is a tombstone.
const schema = `
  CREATE TABLE IF NOT EXISTS subject_key (
    subject TEXT PRIMARY KEY, version INTEGER NOT NULL, wrapped BLOB
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS secret (
    namespace TEXT NOT NULL, name TEXT NOT NULL, value BLOB NOT NULL, PRIMARY KEY (namespace, name)
  ) STRICT, WITHOUT ROWID;
  PRAGMA user_version = ${SCHEMA_VERSION};`;

interface KeyRow {
  subject: string;
  version: number;
  wrapped: Buffer | null;
}
interface SecretRow {
  namespace: string;
  name: string;
  value: Buffer;
}

/** Opens or makes the file, readable by its owner alone; its journals take after it. */
function openDatabase(file: string, waitMs: number): Database.Database {
  closeSync(openSync(file, 'a', 0o600));
  const db = new Database(file, { timeout: waitMs });
  db.pragma('journal_mode = WAL');
  db.pragma('synchronous = FULL');
  db.pragma('secure_delete = ON');
  const version = db.pragma('user_version', { simple: true });
  if (typeof version === 'number' && version > SCHEMA_VERSION) {
    db.close();
    throw new Error(`${file} was made by a newer version of this program (key store version ${version})`);
  }
  db.exec(schema);
  return db;
}

const keptOf = ({ subject, version, wrapped }: KeyRow): KeptKey =>
  wrapped ? { subject, version, wrapped } : { subject, destroyed: true };

/** Moves everything into the main file and empties the journal, where what was destroyed still stands. */
function emptyJournal(db: Database.Database, file: string): void {
  const answer = db.prepare<[], { busy: number }>('PRAGMA wal_checkpoint(TRUNCATE)').get();
  if (answer?.busy !== 0)
    throw new Error(
      `the key is gone, but ${file}-wal still holds its bytes, since somebody reads it; erase again`,
    );
}

function keyStoreOn(db: Database.Database, file: string): KeyStore {
  const get = db.prepare<[string], KeyRow>('SELECT * FROM subject_key WHERE subject = ?');
  const insert = db.prepare<[string, number, Buffer]>(
    'INSERT OR IGNORE INTO subject_key (subject, version, wrapped) VALUES (?, ?, ?)',
  );
  const replace = db.prepare<[Buffer, string, Buffer]>(
    'UPDATE subject_key SET wrapped = ? WHERE subject = ? AND wrapped = ?',
  );
  const destroy = db.prepare<[string]>(
    `INSERT INTO subject_key (subject, version, wrapped) VALUES (?, 1, NULL)
     ON CONFLICT DO UPDATE SET wrapped = NULL`,
  );
  const list = db.prepare<[string, number], KeyRow>(
    'SELECT * FROM subject_key WHERE subject > ? ORDER BY subject LIMIT ?',
  );
  return {
    async get(subjects) {
      const rows = subjects.map((subject) => get.get(subject)).filter((row) => row !== undefined);
      return new Map(rows.map((row) => [row.subject, keptOf(row)]));
    },
    async create(keys) {
      db.transaction(() => {
        for (const { subject, version, wrapped } of keys) insert.run(subject, version, wrapped);
      }).immediate();
    },
    async replace({ subject, wrapped: before }, wrapped) {
      return replace.run(wrapped, subject, before).changes === 1;
    },
    async destroy(subject) {
      destroy.run(subject);
      emptyJournal(db, file);
    },
    async *list() {
      let page = list.all('', PAGE);
      while (page.length > 0) {
        yield* page.map(keptOf);
        page = list.all(page.at(-1)?.subject ?? '', PAGE);
      }
    },
  };
}

function secretStoreOn(db: Database.Database): SecretStore {
  const get = db
    .prepare<[string, string], Buffer>('SELECT value FROM secret WHERE namespace = ? AND name = ?')
    .pluck();
  const put = db.prepare<[string, string, Buffer]>(
    'INSERT INTO secret VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value',
  );
  const create = db.prepare<[string, string, Buffer]>('INSERT OR IGNORE INTO secret VALUES (?, ?, ?)');
  const replace = db.prepare<[Buffer, string, string, Buffer]>(
    'UPDATE secret SET value = ? WHERE namespace = ? AND name = ? AND value = ?',
  );
  const remove = db.prepare<[string, string]>('DELETE FROM secret WHERE namespace = ? AND name = ?');
  const list = db.prepare<[], SecretRow>('SELECT * FROM secret ORDER BY namespace, name');
  const listIn = db.prepare<[string], SecretRow>('SELECT * FROM secret WHERE namespace = ? ORDER BY name');
  return {
    async get(namespace, name) {
      return get.get(namespace, name);
    },
    async put(namespace, name, value) {
      put.run(namespace, name, value);
    },
    async create(namespace, name, value) {
      return create.run(namespace, name, value).changes === 1;
    },
    async replace(namespace, name, before, value) {
      return replace.run(value, namespace, name, before).changes === 1;
    },
    async delete(namespace, name) {
      return remove.run(namespace, name).changes === 1;
    },
    async list(namespace) {
      return namespace === undefined ? list.all() : listIn.all(namespace);
    },
  };
}

export interface SqliteKeys {
  keyStore: KeyStore;
  secretStore: SecretStore;
  /** Copies the whole file to another place while it is in use. Keep it apart from backups of the log. */
  backup(to: string): Promise<void>;
  close(): void;
}

/**
 * Key store and secret store in one SQLite file, mode 0600. `waitMs` is how long to wait for another process that holds
 * it. Throws where the file is no key store or a newer one.
 */
export function openSqliteKeys(file: string, { waitMs = 5000 }: { waitMs?: number } = {}): SqliteKeys {
  const db = openDatabase(file, waitMs);
  return {
    keyStore: keyStoreOn(db, file),
    secretStore: secretStoreOn(db),
    async backup(to) {
      closeSync(openSync(to, 'a', 0o600));
      await db.backup(to);
    },
    close() {
      db.close();
    },
  };
}
