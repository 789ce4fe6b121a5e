import { StoreUnavailable } from '@handslag/event-store/errors';
import type pg from 'pg';
import { onConnection } from './connection.ts';
import { appendFunction, FORMAT, LOCK_AT_OPENING, tables } from './schema.ts';

interface Told {
  encoding: string;
  fsync: string;
  standby: boolean;
}

/** What a server must be, before a word is entrusted to it. */
function refuseUnsafe({ encoding, fsync, standby }: Told, allowUnsafe: boolean): void {
  if (standby) throw new StoreUnavailable('PostgreSQL: this server is a standby: name the primary');
  if (encoding !== 'UTF8')
    throw new StoreUnavailable(`PostgreSQL: the database is in ${encoding}: make one in UTF8`);
  if (fsync !== 'on' && !allowUnsafe)
    throw new StoreUnavailable(
      'PostgreSQL: fsync is off, so that a power cut loses what was acknowledged: set it to on',
    );
}

/** Makes what is missing in the database, once; two nodes may meet an empty one. Throws StoreUnavailable. */
export const prepareDatabase = (pool: pg.Pool, allowUnsafe: boolean): Promise<void> =>
  onConnection(pool, async (client) => {
    const { rows } = await client.query<Told>(
      `SELECT current_setting('server_encoding') AS encoding, current_setting('fsync') AS fsync, pg_is_in_recovery() AS standby`,
    );
    if (rows[0]) refuseUnsafe(rows[0], allowUnsafe);
    await client.query('BEGIN');
    await client.query(LOCK_AT_OPENING);
    const there = await client.query(`SELECT to_regclass('handslag.log') AS log`);
    const format = there.rows[0]?.log === null ? 0 : await formatOf(client);
    if (format > FORMAT)
      throw new StoreUnavailable(
        `PostgreSQL: the log was written by a newer version of this program (format ${format}): use that version or a later one`,
      );
    if (format < FORMAT) {
      await client.query(tables);
      await client.query(appendFunction);
    }
    await client.query('COMMIT');
  });

async function formatOf(client: pg.PoolClient): Promise<number> {
  const { rows } = await client.query<{ format: number }>('SELECT format FROM handslag.log');
  return rows[0]?.format ?? 0;
}
