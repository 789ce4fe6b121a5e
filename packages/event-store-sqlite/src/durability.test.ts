import { spawnSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import { StoreUnavailable } from '@handslag/event-store/errors';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { anEvent, codec } from '../test/codec.ts';
import { createSqliteEventStore } from './sqlite-event-store.ts';
import { asUnavailable } from './unavailable.ts';

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'log-'));
  path = join(directory, 'log.sqlite');
});
afterEach(() => rm(directory, { recursive: true }));

function errorOf(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}

it('[S29] is empty at first', async () => {
  const store = createSqliteEventStore({ path, codec });
  expect(await store.head()).toBe(0n);
  expect(await store.readAll(0n, 10)).toEqual([]);
  await store.close();
});

it('[S32] acknowledges only what another connection sees', async () => {
  const store = createSqliteEventStore({ path, codec });
  const reader = new Database(path, { readonly: true });
  const kept = reader.prepare<[string], number>('SELECT count(*) FROM events WHERE id = ?').pluck();
  expect(reader.pragma('journal_mode', { simple: true })).toBe('wal');
  await Promise.all(
    Array.from({ length: 50 }, async (_, n) => {
      const event = anEvent({ n });
      const appending = store.append(`case-${n % 5}`, [event], 'any');
      expect(kept.get(event.id)).toBe(0);
      await appending;
      expect(kept.get(event.id)).toBe(1);
    }),
  );
  reader.close();
  await store.close();
});

it('[S33] says that the disk is full, and keeps what was acknowledged', async () => {
  const writer = fileURLToPath(new URL('../test/writer-process.ts', import.meta.url));
  // A limit on the size of files stands in for a small disk: the same failed write, on a real file.
  const command = `ulimit -f 400; exec "$0" "$@"`;
  const run = spawnSync('bash', ['-c', command, process.execPath, writer, path, 'case-1', '100000', '5']);
  expect(run.stderr.toString()).toMatch(/StoreUnavailable: .*(disk|space)/);
  const acknowledged = run.stdout
    .toString()
    .split('\n')
    .slice(0, -1)
    .flatMap((line) => line.split(','));
  expect(acknowledged.length).toBeGreaterThan(50);
  const store = createSqliteEventStore({ path, codec });
  const kept = new Set((await store.readAll(0n, 1_000_000)).map(({ id }) => id));
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([]);
  expect(kept.size % 5).toBe(0);
  await store.append('case-2', [anEvent()], 'no-stream');
  await store.close();
});

it('[S33] says that a file is not a log', async () => {
  await writeFile(path, 'this is no database, however long it goes on '.repeat(100));
  expect(() => createSqliteEventStore({ path, codec })).toThrow(StoreUnavailable);
  expect(() => createSqliteEventStore({ path, codec })).toThrow('restore the newest backup');
});

it('[S33] says that a file is damaged', async () => {
  const store = createSqliteEventStore({ path, codec });
  for (let n = 0; n < 50; n++) await store.append('case-1', [anEvent('x'.repeat(3_000))], 'any');
  await store.close();
  const bytes = await readFile(path);
  bytes.fill(0x5a, 8_192, bytes.length - 4_096);
  await writeFile(path, bytes);
  const damaged = createSqliteEventStore({ path, codec });
  await expect(damaged.readAll(0n, 100)).rejects.toThrow('the file is damaged');
  await expect(damaged.readAll(0n, 100)).rejects.toThrow(StoreUnavailable);
  await damaged.close();
});

it('[S33] says that a file cannot be written', async () => {
  await createSqliteEventStore({ path, codec }).close();
  const db = new Database(path, { readonly: true });
  const write = (): unknown => db.exec('DELETE FROM events');
  const unavailable = asUnavailable(errorOf(write), path);
  expect(unavailable).toBeInstanceOf(StoreUnavailable);
  expect(String(unavailable)).toContain('let the user that runs this program write there');
  db.close();
});

it('[S33] says that a file is of a newer version', async () => {
  await createSqliteEventStore({ path, codec }).close();
  const db = new Database(path);
  db.pragma('user_version = 99');
  db.close();
  expect(() => createSqliteEventStore({ path, codec })).toThrow('newer version');
});

it('[S33] says that the folder cannot be made', async () => {
  await writeFile(join(directory, 'taken'), '');
  const inFile = join(directory, 'taken', 'data');
  expect(() => createSqliteEventStore({ directory: inFile, codec })).toThrow(StoreUnavailable);
  expect(() => createSqliteEventStore({ directory: inFile, codec })).toThrow('name another folder');
});

it('[S33] waits for another process, reading meanwhile, and says so when it takes too long', async () => {
  const store = createSqliteEventStore({ path, codec });
  await store.append('case-1', [anEvent()], 'no-stream');
  const other = new Database(path);
  other.exec('BEGIN IMMEDIATE');
  const appending = store.append('case-1', [anEvent()], 0n);
  const refusal = appending.then(
    () => undefined,
    (error: unknown) => error,
  );
  for (let n = 0; n < 20; n++) {
    await pause(20);
    expect(await store.readAll(0n, 10)).toHaveLength(1);
  }
  expect(await refusal).toBeInstanceOf(StoreUnavailable);
  expect(String(await refusal)).toContain('another process holds the file');
  const patient = store.append('case-1', [anEvent()], 0n);
  await pause(300);
  other.exec('ROLLBACK');
  expect(await patient).toMatchObject({ revision: 1n });
  other.close();
  await store.close();
});

it('[S34] backs up a whole log while writing goes on', async () => {
  const store = createSqliteEventStore({ path, codec });
  for (let n = 0; n < 300; n++) await store.append('case-1', [anEvent('x'.repeat(2_000)), anEvent()], 'any');
  const copy = join(directory, 'copy.sqlite');
  const copied = new AbortController();
  const writing = (async () => {
    while (!copied.signal.aborted) await store.append('case-1', [anEvent(), anEvent()], 'any');
  })();
  await store.backupTo(copy);
  copied.abort();
  await writing;
  const restored = createSqliteEventStore({ path: copy, codec });
  const events = await restored.readAll(0n, 1_000_000);
  expect(events.length).toBeGreaterThanOrEqual(600);
  expect(events.length % 2).toBe(0);
  expect(events).toEqual(await store.readAll(0n, events.length));
  await restored.close();
  await store.close();
  expect((await readdir(directory)).filter((name) => name.includes('partial'))).toEqual([]);
});

it('[S35] refuses an id that stands elsewhere, without harm to the appends beside it', async () => {
  const store = createSqliteEventStore({ path, codec });
  const event = anEvent();
  await store.append('case-1', [event], 'no-stream');
  const results = await Promise.allSettled([
    store.append('case-2', [anEvent()], 'no-stream'),
    store.append('case-3', [anEvent(), event], 'no-stream'),
    store.append('case-2', [anEvent()], 0n),
  ]);
  expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(await Array.fromAsync(store.read('case-3'))).toEqual([]);
  expect(await Array.fromAsync(store.read('case-2'))).toHaveLength(2);
  await store.close();
});
