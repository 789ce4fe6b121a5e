import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import Database from 'better-sqlite3';
import type { KeptAt } from '@handslag/event-store/port';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { codec } from '../test/codec.ts';
import { createSqliteEventStore } from './sqlite-event-store.ts';

let directory: string;
let path: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'log-'));
  path = join(directory, 'log.sqlite');
});
afterEach(() => rm(directory, { recursive: true }));

const program = fileURLToPath(new URL('../test/writer-process.ts', import.meta.url));

/** A writer in a process of its own, and the appends it has had acknowledged: the ids of each. */
function startWriter(
  stream: string,
  appends: number,
  size: number,
): { process: ChildProcess; acknowledged: () => string[][] } {
  const child = spawn(process.execPath, [program, path, stream, String(appends), String(size)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  const lines = (): string[] => said.split('\n').slice(0, -1);
  return { process: child, acknowledged: () => lines().map((line) => line.split(',')) };
}

async function everything(): Promise<KeptAt[]> {
  const store = createSqliteEventStore({ path, codec });
  const events = await store.readAll(0n, 1_000_000);
  await store.close();
  return events;
}

it('[S30] lets two processes write to one stream of one file', async () => {
  const store = createSqliteEventStore({ path, codec });
  const stop = new AbortController();
  const followed: string[] = [];
  const following = (async () => {
    for await (const batch of store.subscribe(0n, stop.signal)) {
      followed.push(...batch.map(({ id }) => id));
      if (followed.length >= 600) stop.abort();
    }
  })();
  const writers = [startWriter('case-1', 100, 3), startWriter('case-1', 100, 3)];
  const codes = await Promise.all(writers.map(async ({ process }) => once(process, 'close')));
  expect(codes.map(([code]) => Number(code))).toEqual([0, 0]);
  await following;
  await store.close();
  const events = await everything();
  expect(events.map(({ revision }) => revision)).toEqual(Array.from({ length: 600 }, (_, n) => BigInt(n)));
  expect(followed).toEqual(events.map(({ id }) => id));
  const appends = writers.flatMap(({ acknowledged }) => acknowledged());
  expect(appends).toHaveLength(200);
  const place = new Map(events.map(({ id }, n) => [id, n]));
  for (const [first = '', second = '', third = ''] of appends) {
    const n = place.get(first) ?? Number.NaN;
    expect([place.get(second), place.get(third)]).toEqual([n + 1, n + 2]);
  }
});

it('[S31] loses nothing acknowledged, and leaves nothing half written, when killed', async () => {
  const acknowledged: string[][] = [];
  for (let round = 0; round < 8; round++) {
    const writer = startWriter('case-1', 1_000_000, 4);
    while (writer.acknowledged().length < 10) await pause(5);
    await pause(round * 7);
    writer.process.kill('SIGKILL');
    await once(writer.process, 'close');
    acknowledged.push(...writer.acknowledged());
    const events = await everything();
    expect(events.length % 4).toBe(0);
    expect(events.map(({ revision }) => revision)).toEqual(events.map((_, n) => BigInt(n)));
    const kept = new Set(events.map(({ id }) => id));
    expect(acknowledged.flat().filter((id) => !kept.has(id))).toEqual([]);
  }
  const db = new Database(path);
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
});
