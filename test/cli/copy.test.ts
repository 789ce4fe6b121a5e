import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type PostgresServer, startPostgres } from '@handslag/testing/postgres-server';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { runCli } from '../e2e/browser/node.ts';

const samples = join(import.meta.dirname, '../../packages/exchange/test-data');
const at = '2024-06-30T23:59:59+02:00';
const knownAt = '2199-01-01T00:00:00Z';

const ledger = (data: string) => runCli(data, 'ledger', '--at', at, '--known-at', knownAt, '--json');

let postgres: PostgresServer;
beforeAll(async () => {
  postgres = await startPostgres({ durable: true });
});
afterAll(() => postgres.stop());

it('moves a log to PostgreSQL and back, and the ledger stays what it was', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'handslag-copy-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [first, last] = [join(folder, 'first'), join(folder, 'last')];
  const csv = join(samples, 'family-services.csv');
  await runCli(first, 'import', 'journeys', csv, '--mapping', join(samples, 'family-services.mapping.json'));
  const before = await ledger(first);
  const server = await postgres.newDatabase();
  const copy = (from: string, to: string) => runCli(folder, 'copy', '--from', from, '--to', to);
  expect(await copy(`sqlite:${first}`, server)).toMatch(/each compared \(0 were there already\)/);
  expect(await copy(`sqlite:${first}`, server)).not.toMatch(/\(0 were there already\)/);
  await copy(server, `sqlite:${last}`);
  cpSync(join(first, 'keys/master.key'), join(last, 'keys/master.key'));
  expect(await ledger(last)).toBe(before);
  expect(await runCli(last, 'doctor')).toMatch(/opens every key/);
  await expect(copy(`sqlite:${first}`, `sqlite:${first}`)).rejects.toThrow(/name the same log/);
});
