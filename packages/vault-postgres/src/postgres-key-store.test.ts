import { randomBytes, randomUUID } from 'node:crypto';
import { StoreUnavailable } from '@handslag/event-store/errors';
import { keyStoreContract } from '@handslag/testing/key-store-contract';
import { type PostgresServer, startPostgres } from '@handslag/testing/postgres-server';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openPostgresKeys } from './postgres-key-store.ts';

let server: PostgresServer;
let url: string;
beforeAll(async () => {
  server = await startPostgres();
  url = await server.newDatabase();
}, 300_000);
afterAll(() => server.stop());

keyStoreContract('PostgreSQL', async () => ({
  open: async () => openPostgresKeys({ url, allowUnsafe: true }),
  remove: async () => {},
}));

it('[V24] lists more keys than fit a page', async () => {
  const keys = openPostgresKeys({ url: await server.newDatabase(), allowUnsafe: true });
  const many = Array.from({ length: 1203 }, () => `case-${randomUUID()}`).toSorted();
  await keys.keyStore.create(many.map((subject) => ({ subject, version: 1, wrapped: randomBytes(68) })));
  const listed = await Array.fromAsync(keys.keyStore.list());
  expect(listed.map(({ subject }) => subject)).toEqual(many);
  await keys.close();
});

it('[V29] says that the server is away', async () => {
  const keys = openPostgresKeys({ url: 'postgres://nobody@127.0.0.1:1/none', timeoutMs: 300 });
  await expect(keys.keyStore.get(['case-a'])).rejects.toThrow(StoreUnavailable);
  await expect(keys.keyStore.destroy('case-a')).rejects.toThrow(StoreUnavailable);
  await expect(keys.secretStore.put('a', 'b', Buffer.from('c'))).rejects.toThrow(StoreUnavailable);
  await keys.close();
});
