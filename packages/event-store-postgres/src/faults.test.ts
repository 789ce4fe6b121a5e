import { setTimeout as pause } from 'node:timers/promises';
import { StoreUnavailable } from '@handslag/event-store/errors';
import type { EventStore, Kept, KeptAt } from '@handslag/event-store/port';
import { type PostgresServer, startPostgres } from '@handslag/testing/postgres-server';
import { Client } from 'pg';
import { afterAll, beforeAll, beforeEach, expect, it, onTestFinished } from 'vitest';
import { createPostgresEventStore } from './postgres-event-store.ts';

let server: PostgresServer;
let url: string;
beforeAll(async () => {
  server = await startPostgres();
}, 300_000);
afterAll(() => server.stop());
beforeEach(async () => {
  url = await server.newDatabase();
});

const codec = { encode: (kept: Kept): Kept => kept, decode: (kept: KeptAt): KeptAt => kept };
const anEvent = (): Kept => ({ id: crypto.randomUUID(), type: 'SomethingHappened', body: '{}' });
const idsOf = (events: readonly Kept[]): string[] => events.map(({ id }) => id);

function open(timeoutMs = 10_000): EventStore<Kept, KeptAt> {
  const store = createPostgresEventStore({ url, codec, timeoutMs, allowUnsafe: true });
  onTestFinished(() => store.close());
  return store;
}
async function client(): Promise<Client> {
  const other = new Client(url);
  other.on('error', () => undefined);
  await other.connect();
  onTestFinished(() => other.end());
  return other;
}
const cut = (which = 'true'): Promise<unknown[]> =>
  server.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
     WHERE datname = '${new URL(url).pathname.slice(1)}' AND application_name = 'handslag' AND ${which}`,
  );

/** Follows until so many have come; answers their ids. */
async function followed(store: EventStore<Kept, KeptAt>, count: number): Promise<string[]> {
  const stop = new AbortController();
  const seen: string[] = [];
  for await (const batch of store.subscribe(0n, stop.signal)) {
    seen.push(...idsOf(batch));
    if (seen.length >= count) stop.abort();
  }
  return seen;
}

it('[S40] keeps every acknowledged event once while its connections are cut, and followers miss none', async () => {
  const [one, two, reader] = [open(), open(), open()];
  const until = performance.now() + 4_000;
  const acknowledged: string[] = [];
  const write = async (store: EventStore<Kept, KeptAt>, n: number): Promise<void> => {
    for (let revision = -1n; performance.now() < until; ) {
      const events = [anEvent(), anEvent()];
      const appended = await store.append(`case-${n}`, events, revision < 0n ? 'no-stream' : revision);
      expect(appended.revision).toBe(revision + 2n);
      revision = appended.revision;
      acknowledged.push(...idsOf(events));
    }
  };
  const cutting = (async () => {
    while (performance.now() < until) {
      await pause(250);
      await cut();
    }
  })();
  const writers = Array.from({ length: 8 }, (_, n) => write(n % 2 ? one : two, n));
  await Promise.all([...writers, cutting]);
  const log = await reader.readAll(0n, 1_000_000);
  expect(idsOf(log).toSorted()).toEqual(acknowledged.toSorted());
  expect(log.map(({ position }) => position)).toEqual(log.map((_, n) => BigInt(n + 1)));
  expect(await followed(reader, log.length)).toEqual(idsOf(log));
  expect(acknowledged.length).toBeGreaterThan(20);
});

it('[S41] skips nothing that was held up: what comes after it waits, and is read after it', async () => {
  const [one, two] = [open(), open()];
  await one.append('case-0', [anEvent()], 'any');
  const holder = await client();
  await holder.query('BEGIN');
  await holder.query('SELECT 1 FROM handslag.log FOR NO KEY UPDATE');
  const following = followed(two, 4);
  const events = [anEvent(), anEvent(), anEvent()];
  const appending = events.map((event, n) => (n % 2 ? one : two).append(`case-${n + 1}`, [event], 'any'));
  await pause(300);
  expect(await two.readAll(1n, 10)).toEqual([]);
  await holder.query('COMMIT');
  const positions = (await Promise.all(appending)).map(({ position }) => position);
  expect(positions.toSorted((a, b) => Number(a - b))).toEqual([2n, 3n, 4n]);
  expect((await following).slice(1).toSorted()).toEqual(idsOf(events).toSorted());
});

it('[S42] shows what is new while a transaction of somebody else stays open', async () => {
  const store = open();
  await store.append('case-0', [anEvent()], 'any');
  const idle = await client();
  await idle.query('BEGIN');
  await idle.query('CREATE TABLE elsewhere (a integer)');
  await expect(store.append('case-0', [anEvent()], 7n)).rejects.toThrow('is at 0');
  const event = anEvent();
  await store.append('case-0', [event], 0n);
  expect((await followed(store, 2)).at(-1)).toBe(event.id);
});

it('[S43] hears what others write though its listening connection is lost', async () => {
  const [one, two] = [open(), open()];
  await one.append('case-0', [anEvent()], 'any');
  const following = followed(two, 11);
  await pause(200);
  for (let n = 0; n < 10; n++) {
    await cut(`query LIKE 'LISTEN%'`);
    await one.append('case-0', [anEvent()], 'any');
  }
  expect(await following).toEqual(idsOf(await Array.fromAsync(one.read('case-0'))));
});

it('[S44] refuses an id that stands elsewhere, without harm to the appends beside it', async () => {
  const store = open();
  const taken = anEvent();
  await store.append('case-0', [taken], 'any');
  const good = anEvent();
  const answers = await Promise.allSettled([
    store.append('case-1', [taken], 'no-stream'),
    store.append('case-2', [good], 'no-stream'),
  ]);
  expect(answers.map(({ status }) => status)).toEqual(['rejected', 'fulfilled']);
  expect(idsOf(await store.readAll(0n, 10))).toEqual([taken.id, good.id]);
});

it('[S45] refuses a server that could lose what it acknowledged, or cannot keep every letter, and says what to do', async () => {
  const fsync = JSON.stringify(await server.query('SHOW fsync')).includes('off') ? 'off' : 'on';
  const careful = createPostgresEventStore({ url, codec, timeoutMs: 2_000 });
  onTestFinished(() => careful.close());
  const answer = await careful.head().catch(String);
  expect(answer).toEqual({ on: 0n, off: expect.stringContaining('fsync is off') }[fsync]);
  const latin = `latin_${crypto.randomUUID().replaceAll('-', '')}`;
  await server.query(
    `CREATE DATABASE ${latin} ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0`,
  );
  url = Object.assign(new URL(url), { pathname: `/${latin}` }).href;
  await expect(open().head()).rejects.toThrow(/LATIN1.*UTF8/);
});

it('[S45] refuses a log of a newer version', async () => {
  await open().head();
  const other = await client();
  await other.query('UPDATE handslag.log SET format = 99');
  await expect(open().head()).rejects.toThrow(/newer version/);
});

it('[S46] says within its time that the server is away', async () => {
  url = 'postgres://nobody@127.0.0.1:1/none';
  const store = open(400);
  await expect(store.append('case-0', [anEvent()], 'any')).rejects.toThrow(StoreUnavailable);
  await expect(store.readAll(0n, 1)).rejects.toThrow(/cannot be reached/);
});

it('[S46] demands to know who answers, where it is to be encrypted', () => {
  url = 'postgres://db/handslag?sslmode=require';
  expect(() => createPostgresEventStore({ url, codec })).toThrow(/verify-full/);
});
