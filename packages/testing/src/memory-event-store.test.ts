import { eventStoreContract } from './event-store-contract/contract.ts';
import { createMemoryEventStore, createMemoryLog } from './memory-event-store.ts';

eventStoreContract('in memory', async () => {
  const log = createMemoryLog();
  return { open: async (codec) => createMemoryEventStore({ codec, log }), remove: async () => {} };
});
