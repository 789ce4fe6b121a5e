import type { KeptAt } from '@handslag/event-store/port';
import type pg from 'pg';

const PAGE = 512;

interface Reads {
  /** A page of one stream, and the revision where the next begins, if this may not be the last. */
  stream(stream: string, from: bigint): Promise<{ events: KeptAt[]; next: bigint | undefined }>;
  /** At most `limit` events after a position. */
  all(after: bigint, limit: number): Promise<KeptAt[]>;
  head(): Promise<bigint>;
}

/** Locks are let go of after a commit is visible, so that whoever sees a position sees every one before it. */
export const createReads = (pool: pg.Pool): Reads => ({
  async stream(stream, from) {
    const { rows } = await pool.query<KeptAt>(
      'SELECT stream, revision, position, id, type, body FROM handslag.events WHERE stream = $1 AND revision >= $2 ORDER BY revision LIMIT $3',
      [stream, from, PAGE],
    );
    return { events: rows, next: rows.length < PAGE ? undefined : from + BigInt(PAGE) };
  },
  async all(after, limit) {
    const { rows } = await pool.query<KeptAt>(
      'SELECT stream, revision, position, id, type, body FROM handslag.events WHERE position > $1 ORDER BY position LIMIT $2',
      [after, limit],
    );
    return rows;
  },
  async head() {
    const { rows } = await pool.query<{ position: bigint }>(
      'SELECT position FROM handslag.events ORDER BY position DESC LIMIT 1',
    );
    return rows[0]?.position ?? 0n;
  },
});
