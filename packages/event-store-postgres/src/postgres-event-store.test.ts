import { eventStoreContract } from '@handslag/testing/event-store-contract';
import { type PostgresServer, startPostgres } from '@handslag/testing/postgres-server';
import { afterAll, beforeAll } from 'vitest';
import { createPostgresEventStore } from './postgres-event-store.ts';

let server: PostgresServer;
let url: string;
beforeAll(async () => {
  server = await startPostgres();
  url = await server.newDatabase();
}, 300_000);
afterAll(() => server.stop());

eventStoreContract('PostgreSQL', async () => ({
  open: async (codec) => createPostgresEventStore({ url, codec, allowUnsafe: true }),
  remove: async () => {},
}));
