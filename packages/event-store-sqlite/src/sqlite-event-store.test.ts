import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { eventStoreContract } from '@handslag/testing/event-store-contract';
import { createSqliteEventStore } from './sqlite-event-store.ts';

eventStoreContract('SQLite', async () => {
  const directory = await mkdtemp(join(tmpdir(), 'log-'));
  return {
    open: async (codec) => createSqliteEventStore({ directory, codec }),
    remove: () => rm(directory, { recursive: true }),
  };
});
