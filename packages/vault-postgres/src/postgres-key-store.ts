import { poolOf } from '@handslag/event-store-postgres/connection';
import { persist } from '@handslag/event-store-postgres/persist';
import { prepareDatabase } from '@handslag/event-store-postgres/prepare';
import type { KeptKey, KeyStore, SecretStore } from '@handslag/vault/key-store';
import type pg from 'pg';

const CONNECTIONS = 2;
const PAGE = 500;

export interface PostgresKeysOptions {
  /** As for the log: keys lie beside it, in tables of their own. */
  url: string;
  /** How long a call may take, its repetitions included. Default 10 seconds. */
  timeoutMs?: number;
  /** A server that may lose what it acknowledged: for tests of what does not turn on that. */
  allowUnsafe?: boolean;
}

interface KeyRow {
  subject: string;
  version: number;
  /** Null: a tombstone. */
  wrapped: Buffer | null;
}
interface SecretRow {
  namespace: string;
  name: string;
  value: Buffer;
}
type Ask = <Row extends pg.QueryResultRow>(sql: string, values: unknown[]) => Promise<pg.QueryResult<Row>>;

const keptOf = ({ subject, version, wrapped }: KeyRow): KeptKey =>
  wrapped === null ? { subject, destroyed: true } : { subject, version, wrapped };

const keyStoreOn = (ask: Ask): KeyStore => ({
  async get(subjects) {
    const { rows } = await ask<KeyRow>(
      'SELECT subject, version, wrapped FROM handslag.subject_key WHERE subject = ANY($1)',
      [subjects],
    );
    return new Map(rows.map((row) => [row.subject, keptOf(row)]));
  },
  async create(keys) {
    // In one order, so that two who make the same keys do not wait for each other.
    const sorted = keys.toSorted((one, other) => (one.subject < other.subject ? -1 : 1));
    await ask(
      `INSERT INTO handslag.subject_key (subject, version, wrapped)
       SELECT * FROM unnest($1::text[], $2::integer[], $3::bytea[]) ON CONFLICT DO NOTHING`,
      [
        sorted.map(({ subject }) => subject),
        sorted.map(({ version }) => version),
        sorted.map(({ wrapped }) => wrapped),
      ],
    );
  },
  async replace({ subject, version, wrapped: before }, wrapped) {
    // Asked again after a lost answer, what stands there already is this very change.
    const { rows } = await ask<{ wrapped: Buffer }>(
      `UPDATE handslag.subject_key SET wrapped = $4
       WHERE subject = $1 AND version = $2 AND wrapped IN ($3, $4) RETURNING wrapped`,
      [subject, version, before, wrapped],
    );
    return rows.length === 1;
  },
  async destroy(subject) {
    await ask(
      `INSERT INTO handslag.subject_key (subject, version, wrapped) VALUES ($1, 0, NULL)
       ON CONFLICT (subject) DO UPDATE SET wrapped = NULL`,
      [subject],
    );
  },
  async *list() {
    for (let after = ''; ; ) {
      const { rows } = await ask<KeyRow>(
        'SELECT subject, version, wrapped FROM handslag.subject_key WHERE subject > $1 ORDER BY subject LIMIT $2',
        [after, PAGE],
      );
      for (const row of rows) yield keptOf(row);
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return;
      after = last.subject;
    }
  },
});

/** `once` is for what must not be asked twice: whoever asks again could not tell its own deed from another's. */
const secretStoreOn = (ask: Ask, once: Ask): SecretStore => ({
  async get(namespace, name) {
    const { rows } = await ask<{ value: Buffer }>(
      'SELECT value FROM handslag.secret WHERE namespace = $1 AND name = $2',
      [namespace, name],
    );
    return rows[0]?.value;
  },
  async put(namespace, name, value) {
    await ask(
      `INSERT INTO handslag.secret (namespace, name, value) VALUES ($1, $2, $3)
       ON CONFLICT (namespace, name) DO UPDATE SET value = $3`,
      [namespace, name, value],
    );
  },
  async create(namespace, name, value) {
    const { rowCount } = await once(
      'INSERT INTO handslag.secret (namespace, name, value) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING',
      [namespace, name, value],
    );
    return rowCount === 1;
  },
  async replace(namespace, name, before, value) {
    const { rowCount } = await once(
      'UPDATE handslag.secret SET value = $4 WHERE namespace = $1 AND name = $2 AND value = $3',
      [namespace, name, before, value],
    );
    return rowCount === 1;
  },
  async delete(namespace, name) {
    const { rowCount } = await once('DELETE FROM handslag.secret WHERE namespace = $1 AND name = $2', [
      namespace,
      name,
    ]);
    return rowCount === 1;
  },
  async list(namespace) {
    const { rows } = await ask<SecretRow>(
      'SELECT namespace, name, value FROM handslag.secret WHERE $1::text IS NULL OR namespace = $1 ORDER BY namespace, name',
      [namespace ?? null],
    );
    return rows;
  },
});

/**
 * Keys and secrets in a PostgreSQL database. Destroying a key leaves its wrapped bytes on the server's disks until they are
 * written over, and in its backups: an erasure is complete when the master key that wrapped it is destroyed. Connects at
 * the first call; throws StoreUnavailable.
 */
export function openPostgresKeys({ url, timeoutMs = 10_000, allowUnsafe = false }: PostgresKeysOptions): {
  keyStore: KeyStore;
  secretStore: SecretStore;
  close(): Promise<void>;
} {
  const pool = poolOf(url, CONNECTIONS);
  let prepared: Promise<void> | undefined;
  const ready = (): Promise<void> => {
    prepared ??= persist(timeoutMs, () => prepareDatabase(pool, allowUnsafe)).catch((error: unknown) => {
      prepared = undefined;
      throw error;
    });
    return prepared;
  };
  const ask: Ask = async (sql, values) => {
    await ready();
    return persist(timeoutMs, () => pool.query(sql, values));
  };
  const once: Ask = async (sql, values) => {
    await ready();
    return persist(0, () => pool.query(sql, values));
  };
  return { keyStore: keyStoreOn(ask), secretStore: secretStoreOn(ask, once), close: () => pool.end() };
}
