import { type CustomTypesConfig, Pool, type PoolClient, type PoolConfig, types as knownTypes } from 'pg';

/** Long enough for a busy server, short enough that a stuck one is noticed. */
const LOCK_MS = 5_000;
const STATEMENT_MS = 10_000;
const CONNECT_MS = 5_000;
const whole: CustomTypesConfig['getTypeParser'] = () => (text: string) => BigInt(text);

/** Whole numbers as they are: a position may outgrow what a plain number holds. */
const types: CustomTypesConfig = {
  getTypeParser: (oid, format) =>
    oid === knownTypes.builtins.INT8 ? whole(oid, format) : knownTypes.getTypeParser(oid, format),
};

/**
 * How every connection is made. `url` is as `pg` takes it; `sslmode` in it may be `disable` or `verify-full`, nothing that
 * looks safe and is not. Throws TypeError for any other.
 */
export const connectionTo = (url: string): PoolConfig => {
  const mode = new URL(url).searchParams.get('sslmode');
  if (mode !== null && mode !== 'disable' && mode !== 'verify-full')
    throw new TypeError(
      `sslmode=${mode} does not make sure who answers: say verify-full (or disable, on a network of your own)`,
    );
  return {
    connectionString: url,
    types,
    keepAlive: true,
    connectionTimeoutMillis: CONNECT_MS,
    lock_timeout: LOCK_MS,
    statement_timeout: STATEMENT_MS,
    // The server gives up first; where it is silent, the socket is thrown away.
    query_timeout: STATEMENT_MS + 2_000,
    idle_in_transaction_session_timeout: STATEMENT_MS,
    application_name: 'handslag',
  };
};

/** Connections that are made when they are needed; one that breaks while nobody uses it is dropped. */
export function poolOf(url: string, max: number): Pool {
  const pool = new Pool({ ...connectionTo(url), max, idleTimeoutMillis: 30_000 });
  pool.on('error', () => undefined);
  return pool;
}

const broken = (): void => undefined;

/**
 * Works on one connection. One that breaks meanwhile fails the work, not the process; after a failure it is thrown away,
 * since what is still under way on it would hold up the next.
 */
export async function onConnection<T>(pool: Pool, work: (client: PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  client.on('error', broken);
  try {
    const done = await work(client);
    client.off('error', broken);
    client.release();
    return done;
  } catch (error) {
    client.release(true);
    throw error;
  }
}
