import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keyStoreContract } from '@handslag/testing/key-store-contract';
import { openSqliteKeys } from './sqlite-key-store.ts';

keyStoreContract('SQLite', async () => {
  const directory = mkdtempSync(join(tmpdir(), 'handslag-keys-'));
  return {
    open: async () => {
      const keys = openSqliteKeys(join(directory, 'keys.sqlite'));
      return { ...keys, close: async () => keys.close() };
    },
    remove: async () => rmSync(directory, { recursive: true }),
  };
});

let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'handslag-keys-'));
  file = join(directory, 'keys.sqlite');
});
afterEach(() => rmSync(directory, { recursive: true }));
const key = (subject: string) => ({ subject, version: 1, wrapped: Buffer.from(subject) });

it('[V30] keeps its files to their owner, and backs them up while they are in use', async () => {
  const keys = openSqliteKeys(file);
  await keys.keyStore.create([key('case-a')]);
  for (const name of readdirSync(directory)) expect(statSync(join(directory, name)).mode & 0o077).toBe(0);
  const copy = join(directory, 'copy.sqlite');
  await keys.backup(copy);
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  const restored = openSqliteKeys(copy);
  expect(await Array.fromAsync(restored.keyStore.list())).toEqual([key('case-a')]);
  restored.close();
  keys.close();
});

it('[V24] lists more keys than fit a page', async () => {
  const keys = openSqliteKeys(file);
  const many = Array.from({ length: 1203 }, (_, i) => key(`case-${String(i).padStart(4, '0')}`));
  await keys.keyStore.create(many);
  expect(await Array.fromAsync(keys.keyStore.list())).toEqual(many);
  keys.close();
});

it('[V31] refuses a file from a newer version of the program', () => {
  openSqliteKeys(file).close();
  const db = new Database(file);
  db.pragma('user_version = 2');
  db.close();
  expect(() => openSqliteKeys(file)).toThrow(/newer version/);
});

it('[V10] says so when a reader keeps the journal from being emptied, and does it when asked again', async () => {
  const keys = openSqliteKeys(file, { waitMs: 50 });
  const wrapped = randomBytes(68);
  await keys.keyStore.create([{ subject: 'case-a', version: 1, wrapped }]);
  const reader = new Database(file);
  reader.exec('BEGIN');
  reader.prepare('SELECT * FROM subject_key').all();
  await expect(keys.keyStore.destroy('case-a')).rejects.toThrow(/the key is gone, but .* erase again/);
  expect((await keys.keyStore.get(['case-a'])).get('case-a')).toEqual({ subject: 'case-a', destroyed: true });
  reader.exec('COMMIT');
  await keys.keyStore.destroy('case-a');
  const bytes = Buffer.concat(readdirSync(directory).map((name) => readFileSync(join(directory, name))));
  expect(bytes.includes(wrapped.subarray(8, 24))).toBe(false);
  reader.close();
  keys.close();
});

it('refuses a file that is no database', () => {
  writeFileSync(file, 'not a database at all, but long enough to look at '.repeat(40));
  expect(() => openSqliteKeys(file)).toThrow(/not a database/);
});
