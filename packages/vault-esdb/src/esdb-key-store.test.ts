import { randomBytes, randomUUID } from 'node:crypto';
import { EventStoreDBClient } from '@eventstore/db-client';
import { codec } from '@handslag/domain/codec';
import { StoreUnavailable } from '@handslag/event-store/errors';
import { createEsdbEventStore } from '@handslag/event-store-esdb';
import { startStandIn } from '@handslag/event-store-esdb/stand-in';
import { expect, it } from 'vitest';
import { keyStoreContract } from '@handslag/testing/key-store-contract';
import { openEsdbKeys } from './esdb-key-store.ts';

keyStoreContract('EventStoreDB, spoken to a stand-in', async () => {
  const standIn = await startStandIn();
  return {
    open: async () => openEsdbKeys({ connectionString: standIn.connectionString }),
    remove: () => standIn.kill(),
  };
});

const connectionString = process.env['EVENTSTOREDB_URL'];
if (connectionString !== undefined)
  keyStoreContract('EventStoreDB, a real server', async () => ({
    open: async () => openEsdbKeys({ connectionString }),
    remove: async () => {},
  }));

it('[V28] keeps keys and secrets out of what a reader of the log sees', async () => {
  const standIn = await startStandIn();
  const { connectionString } = standIn;
  const keys = openEsdbKeys({ connectionString });
  await keys.keyStore.create([{ subject: `case-${randomUUID()}`, version: 1, wrapped: randomBytes(68) }]);
  await keys.secretStore.put('token', 'a', Buffer.from('b'));
  await keys.secretStore.put('token', 'a', Buffer.from('c'));
  const log = createEsdbEventStore({ connectionString, codec });
  expect(await log.readAll(0n, 100)).toEqual([]);
  expect(await log.head()).toBe(0n);
  await Promise.all([log.close(), keys.close()]);
  await standIn.kill();
});

it('[V10] lets no reader have a key that was replaced or destroyed, only its tombstone', async () => {
  const standIn = await startStandIn();
  const keys = openEsdbKeys({ connectionString: standIn.connectionString });
  const client = EventStoreDBClient.connectionString(standIn.connectionString);
  const subject = `case-${randomUUID()}`;
  const before = { subject, version: 1, wrapped: randomBytes(68) };
  await keys.keyStore.create([before]);
  const seen = async () => {
    const events = await Array.fromAsync(client.readStream(`key-${subject}`));
    return events.map(({ event }) => event?.revision);
  };
  expect(await seen()).toEqual([0n]);
  await keys.keyStore.replace(before, randomBytes(68));
  expect(await seen()).toEqual([1n]);
  await keys.keyStore.destroy(subject);
  await expect(seen()).rejects.toThrow(/deleted/);
  await Promise.all([client.dispose(), keys.close()]);
  await standIn.kill();
});

it('[V29] says that the server is away', async () => {
  const standIn = await startStandIn();
  const keys = openEsdbKeys({ connectionString: standIn.connectionString, timeoutMs: 500 });
  await standIn.kill();
  await expect(keys.keyStore.get(['case-a'])).rejects.toThrow(StoreUnavailable);
  await expect(keys.keyStore.destroy('case-a')).rejects.toThrow(StoreUnavailable);
  await expect(keys.secretStore.put('a', 'b', Buffer.from('c'))).rejects.toThrow(StoreUnavailable);
  await keys.close();
});
