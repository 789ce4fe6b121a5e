import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openKeyStores } from '@handslag/api/keys';
import { openLog } from '@handslag/api/open-log';
import { filesOf, prepareFiles } from '@handslag/api/files';
import { readSettings } from '@handslag/api/settings';
import type { Kept, KeptAt } from '@handslag/event-store/port';
import { startStandIn } from '@handslag/event-store-esdb/stand-in';
import { type PostgresServer, startPostgres } from '@handslag/testing/postgres-server';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { copyKeys } from './copy-keys.ts';
import { compareLogs, copyLog, type RawLog } from './copy-log.ts';

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres({ durable: true });
}, 300_000);
afterAll(() => postgres.stop());

const codec = { encode: (kept: Kept): Kept => kept, decode: (kept: KeptAt): KeptAt => kept };

/** A new, empty store of a kind, opened. */
async function open(kind: 'sqlite' | 'esdb' | 'postgres') {
  const directory = mkdtempSync(join(tmpdir(), 'handslag-copy-'));
  onTestFinished(() => rmSync(directory, { recursive: true }));
  const standIn = kind === 'esdb' ? await startStandIn() : undefined;
  if (standIn) onTestFinished(() => standIn.kill());
  const store =
    kind === 'postgres' ? await postgres.newDatabase() : (standIn?.connectionString ?? `sqlite:${directory}`);
  const settings = readSettings({ HANDSLAG_STORE: store, HANDSLAG_DATA: directory });
  prepareFiles(directory);
  const [log, keys] = [openLog(settings.store, codec), openKeyStores(settings, filesOf(directory))];
  onTestFinished(async () => {
    await log.close();
    await keys.close();
  });
  return { log, keys };
}
type Opened = Awaited<ReturnType<typeof open>>;

const bodies = ['{ "spaced" : [1.0, -0],\t"b":null }', String.raw`{"z":"å\u0000\ud800","a":2}`, '"👩‍👩‍👧"'];
const anEvent = (n: number): Kept => ({
  id: randomUUID(),
  type: n % 3 ? 'NoteAdded' : 'CaseOpened',
  body: bodies[n % bodies.length] ?? '',
});

/** Streams of several lengths, whose events stand between each other. */
async function fill({ log, keys }: Opened, events: number): Promise<void> {
  for (let n = 0; n < events; n += 2) await log.append(`case-${n % 7}`, [anEvent(n), anEvent(n + 1)], 'any');
  const subjects = Array.from({ length: 450 }, (_, n) => `case-${n}`);
  await keys.keyStore.create(subjects.map((subject) => ({ subject, version: 1, wrapped: randomBytes(68) })));
  for (const subject of ['case-3', 'case-never']) await keys.keyStore.destroy(subject);
  for (const name of ['a', 'b/c']) await keys.secretStore.put('token', name, randomBytes(40));
}

const told = async (log: RawLog) =>
  (await log.readAll(0n, 100_000)).map(({ id, stream, revision, type, body }) => [
    id,
    stream,
    revision,
    type,
    body,
  ]);
const keptIn = async ({ keys }: Opened) => ({
  keys: (await Array.fromAsync(keys.keyStore.list())).toSorted((a, b) => (a.subject < b.subject ? -1 : 1)),
  secrets: (await keys.secretStore.list()).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
});
const silent = (): void => undefined;

it('[C1] moves a log with its keys between any two engines, byte for byte and in order', async () => {
  const stops = [await open('sqlite'), await open('postgres'), await open('esdb'), await open('sqlite')];
  const [first] = stops;
  if (first) await fill(first, 200);
  for (const [n, to] of stops.entries()) {
    const from = stops[n - 1];
    if (!from) continue;
    expect(await copyKeys(from.keys, to.keys)).toEqual({ keys: 451, secrets: 2 });
    expect(await copyLog(from.log, to.log, silent)).toEqual({ there: 0, added: 200 });
    expect(await compareLogs(from.log, to.log)).toBe(200);
    expect(await told(to.log)).toEqual(await told(from.log));
    expect(await keptIn(to)).toEqual(await keptIn(from));
  }
}, 300_000);

it('[C2] goes on with a copy that was begun, wherever it broke off', async () => {
  const [from, to] = [await open('sqlite'), await open('postgres')];
  await fill(from, 60);
  for (const upTo of [1, 2, 17, 60]) {
    const original = await from.log.readAll(0n, upTo);
    const part: RawLog = {
      ...from.log,
      readAll: async (after, limit) => original.filter(({ position }) => position > after).slice(0, limit),
    };
    await copyLog(part, to.log, silent);
    expect(await told(to.log)).toHaveLength(upTo);
  }
  expect(await copyLog(from.log, to.log, silent)).toEqual({ there: 60, added: 0 });
  expect(await compareLogs(from.log, to.log)).toBe(60);
});

it('[C3] refuses a log that is not a copy of this one, and leaves it as it is', async () => {
  const [from, other, longer] = [await open('sqlite'), await open('postgres'), await open('sqlite')];
  await fill(from, 10);
  await other.log.append('case-0', [anEvent(0)], 'no-stream');
  await expect(copyLog(from.log, other.log, silent)).rejects.toThrow(/not a copy/);
  expect(await told(other.log)).toHaveLength(1);
  await copyLog(from.log, longer.log, silent);
  await longer.log.append('case-0', [anEvent(0)], 'any');
  await expect(copyLog(from.log, longer.log, silent)).rejects.toThrow(/goes on beyond/);
  await expect(compareLogs(from.log, longer.log)).rejects.toThrow(/holds more/);
});

it('[C4] refuses keys of another log, and never brings a destroyed key back', async () => {
  const [from, to] = [await open('sqlite'), await open('postgres')];
  await fill(from, 2);
  await to.keys.keyStore.destroy('case-5');
  await expect(copyKeys(from.keys, to.keys)).rejects.toThrow(/another log/);
  expect((await to.keys.keyStore.get(['case-5'])).get('case-5')).toEqual({
    subject: 'case-5',
    destroyed: true,
  });
});
