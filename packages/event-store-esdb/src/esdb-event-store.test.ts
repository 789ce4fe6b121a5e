import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { AppendTooLarge, StoreUnavailable } from '@handslag/event-store/errors';
import type { EventStore, Kept, KeptAt } from '@handslag/event-store/port';
import { eventStoreContract } from '@handslag/testing/event-store-contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type StandIn, startStandIn } from '../test/stand-in/start.ts';
import { createEsdbEventStore } from './esdb-event-store.ts';

eventStoreContract('EventStoreDB, spoken to a stand-in', async () => {
  const standIn = await startStandIn();
  return {
    open: async (codec) =>
      createEsdbEventStore({ connectionString: standIn.connectionString, codec, timeoutMs: 5_000 }),
    remove: () => standIn.kill(),
  };
});

const connectionString = process.env['EVENTSTOREDB_URL'];
if (connectionString !== undefined)
  eventStoreContract('EventStoreDB, a real server', async () => ({
    open: async (codec) => createEsdbEventStore({ connectionString, codec }),
    remove: async () => {},
  }));

const codec = { encode: (kept: Kept): Kept => kept, decode: (kept: KeptAt): KeptAt => kept };
const anEvent = (): Kept => ({ id: crypto.randomUUID(), type: 'SomethingHappened', body: '{}' });
const own = (type: string) => jsonEvent({ type, data: { a: 1 } });
const idsOf = (events: readonly Kept[]): string[] => events.map(({ id }) => id);

describe('the log EventStoreDB, when the server goes away', () => {
  let directory: string;
  let standIn: StandIn;
  let store: EventStore<Kept, KeptAt>;
  const open = (timeoutMs: number): EventStore<Kept, KeptAt> =>
    createEsdbEventStore({ connectionString: standIn.connectionString, codec, timeoutMs });
  const restart = async (): Promise<void> => {
    await standIn.kill();
    standIn = await startStandIn({ port: standIn.port, file: join(directory, 'events') });
  };
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'stand-in-'));
    standIn = await startStandIn({ file: join(directory, 'events') });
    store = open(10_000);
  });
  afterEach(async () => {
    standIn.process.kill('SIGCONT');
    await store.close();
    await standIn.kill();
    await rm(directory, { recursive: true });
  });

  it('[S29] is empty at first', async () => {
    expect(await store.head()).toBe(0n);
    expect(await store.readAll(0n, 10)).toEqual([]);
  });

  it('[S36] keeps what is the server’s own to itself, and fills pages without it', async () => {
    const client = EventStoreDBClient.connectionString(standIn.connectionString);
    const events: Kept[] = [];
    for (let n = 0; n < 30; n++) {
      events.push(anEvent());
      await store.append(`case-${n}`, events.slice(-1), 'no-stream');
      await client.appendToStream('$own', [own('OwnStream'), own('$ownType')]);
      await client.appendToStream(`case-${n}`, own('$ownTypeInOurStream'));
    }
    await client.dispose();
    expect(idsOf(await store.readAll(0n, 20))).toEqual(idsOf(events.slice(0, 20)));
    expect(idsOf(await store.readAll(0n, 1_000))).toEqual(idsOf(events));
    const last = (await store.readAll(0n, 1_000)).at(-1);
    expect(await store.head()).toBe(last?.position);
    expect(idsOf(await Array.fromAsync(store.read('case-0')))).toEqual(idsOf(events.slice(0, 1)));
    const followed: KeptAt[] = [];
    for await (const batch of store.subscribe(0n, new AbortController().signal)) {
      followed.push(...batch);
      if (followed.length >= 30) break;
    }
    expect(idsOf(followed)).toEqual(idsOf(events));
  });

  it.each(['no-stream', 'any'] as const)(
    '[S37] lands an append once whose answer was lost (%s)',
    async (expected) => {
      const events = [anEvent(), anEvent()];
      await standIn.dieBeforeAnswering();
      const appending = store.append('case-1', events, expected);
      await new Promise((resolve) => standIn.process.once('exit', resolve));
      await restart();
      const answer = await appending;
      const kept = await Array.fromAsync(store.read('case-1'));
      expect(idsOf(kept)).toEqual(idsOf(events));
      expect(answer).toEqual({ revision: 1n, position: kept[1]?.position });
    },
  );

  it('[S38] goes on following where it was when the server comes back', async () => {
    const events = Array.from({ length: 6 }, anEvent);
    const seen: string[] = [];
    const stop = new AbortController();
    const following = (async () => {
      for await (const batch of store.subscribe(0n, stop.signal)) {
        seen.push(...idsOf(batch));
        if (seen.length >= events.length) stop.abort();
      }
    })();
    for (const [n, event] of events.entries()) {
      await store.append(`case-${n}`, [event], 'no-stream');
      if (n % 2) await restart();
    }
    await following;
    expect(seen).toEqual(idsOf(events));
  });

  it('[S36] reads on past the server’s own events in a long stream', async () => {
    const client = EventStoreDBClient.connectionString(standIn.connectionString);
    const events = Array.from({ length: 700 }, anEvent);
    await store.append('case-1', events.slice(0, 300), 'no-stream');
    await client.appendToStream('case-1', [own('$ownType'), own('$ownType')]);
    await client.dispose();
    await store.append('case-1', events.slice(300), 'any');
    expect(idsOf(await Array.fromAsync(store.read('case-1')))).toEqual(idsOf(events));
  });

  it('[S13] names a limit of the server that is lower still', async () => {
    await standIn.kill();
    standIn = await startStandIn({ maxAppendSize: 1_000 });
    const event = { ...anEvent(), body: JSON.stringify('x'.repeat(1_000)) };
    const strict = open(1_000);
    await expect(strict.append('case-1', [event], 'any')).rejects.toThrow(AppendTooLarge);
    await expect(strict.append('case-1', [event], 'any')).rejects.toThrow('1000 bytes');
    await strict.close();
  });

  it('[S39] says that a server is away', async () => {
    await standIn.kill();
    const hurried = open(500);
    await expect(hurried.append('case-1', [anEvent()], 'any')).rejects.toThrow(StoreUnavailable);
    await expect(Array.fromAsync(hurried.read('case-1'))).rejects.toThrow(StoreUnavailable);
    await expect(hurried.readAll(0n, 1)).rejects.toThrow(StoreUnavailable);
    await expect(hurried.head()).rejects.toThrow(StoreUnavailable);
    await hurried.close();
  });

  it('[S39] does not wait for ever for a silent server', async () => {
    const hurried = open(500);
    await hurried.append('case-1', [anEvent()], 'any');
    standIn.process.kill('SIGSTOP');
    const started = performance.now();
    await expect(hurried.append('case-1', [anEvent()], 'any')).rejects.toThrow(StoreUnavailable);
    await expect(Array.fromAsync(hurried.read('case-1'))).rejects.toThrow(StoreUnavailable);
    await expect(hurried.readAll(0n, 1)).rejects.toThrow(StoreUnavailable);
    expect(performance.now() - started).toBeLessThan(60_000);
    standIn.process.kill('SIGCONT');
    await hurried.close();
    expect(await Array.fromAsync(store.read('case-1'))).not.toEqual([]);
  });
});
