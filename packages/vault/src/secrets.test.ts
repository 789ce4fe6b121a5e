import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MasterKeyError } from './errors.ts';
import { masterKeysOf } from './master-keys.ts';
import { createSecrets } from './secrets.ts';
import { openSqliteKeys, type SqliteKeys } from './sqlite-key-store.ts';

const [oldMaster, newMaster] = [randomBytes(32), randomBytes(32)];
const NOW = '2026-03-02T09:00:00.000000Z';
let directory: string;
let file: string;
let keys: SqliteKeys;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'handslag-secrets-'));
  file = join(directory, 'keys.sqlite');
  keys = openSqliteKeys(file);
});
afterEach(() => {
  keys.close();
  rmSync(directory, { recursive: true });
});
const key = (subject: string) => ({ subject, version: 1, wrapped: Buffer.from(subject) });
const secretsWith = (...masters: Buffer[]) => createSecrets(keys.secretStore, masterKeysOf(masters));

it('keeps the last value of each secret, unreadable in the file', async () => {
  const secrets = secretsWith(oldMaster);
  await secrets.put('password', 'a', 'first hash of all');
  await secrets.put('password', 'a', 'second hash of all');
  await secrets.put('token', 'a', 'another');
  expect(await secrets.get('password', 'a')).toBe('second hash of all');
  expect(await secrets.get('password', 'b')).toBeUndefined();
  expect(await secrets.list('password')).toEqual([{ name: 'a', value: 'second hash of all' }]);
  const bytes = Buffer.concat(readdirSync(directory).map((name) => readFileSync(join(directory, name))));
  expect(bytes.includes('hash of all')).toBe(false);
});

it('makes a secret once, and lets one of many use it up', async () => {
  const secrets = secretsWith(oldMaster);
  const made = await Promise.all(['x', 'y', 'z'].map((value) => secrets.create('invitation', 'a', value)));
  expect(made.filter(Boolean)).toHaveLength(1);
  expect(await secrets.get('invitation', 'a')).toBe('x');
  const used = await Promise.all([1, 2, 3].map(() => secrets.delete('invitation', 'a')));
  expect(used.filter(Boolean)).toHaveLength(1);
  expect(await secrets.get('invitation', 'a')).toBeUndefined();
});

it('seals everything anew under a new master key', async () => {
  await secretsWith(oldMaster).put('notary', 'key', 'k');
  const both = secretsWith(newMaster, oldMaster);
  expect(await both.rewrap()).toBe(1);
  expect(await both.rewrap()).toBe(0);
  expect(await secretsWith(newMaster).get('notary', 'key')).toBe('k');
  await secretsWith(newMaster).check();
  await expect(secretsWith(oldMaster).check()).rejects.toThrow(MasterKeyError);
  await expect(secretsWith(oldMaster).get('notary', 'key')).rejects.toThrow(/is it the right master key/);
});

it('does not open a secret that was put under another name', async () => {
  await secretsWith(oldMaster).put('password', 'a', 'hash');
  const value = await keys.secretStore.get('password', 'a');
  await keys.secretStore.put('password', 'b', value ?? Buffer.alloc(0));
  await expect(secretsWith(oldMaster).get('password', 'b')).rejects.toThrow(/password\/b cannot be opened/);
});

it('keeps its files to their owner, and backs them up while they are in use', async () => {
  await secretsWith(oldMaster).put('notary', 'key', 'k');
  for (const name of readdirSync(directory)) expect(statSync(join(directory, name)).mode & 0o077).toBe(0);
  const copy = join(directory, 'copy.sqlite');
  await keys.backup(copy);
  expect(statSync(copy).mode & 0o777).toBe(0o600);
  const restored = openSqliteKeys(copy);
  expect(await createSecrets(restored.secretStore, masterKeysOf([oldMaster])).get('notary', 'key')).toBe('k');
  restored.close();
});

it('lists keys and tombstones page by page, and is safe with a second process', async () => {
  const second = openSqliteKeys(file);
  await keys.keyStore.create([key('case-a'), key('case-b'), key('case-c')]);
  await second.keyStore.create([{ ...key('case-a'), wrapped: Buffer.from('other') }]);
  await second.keyStore.destroy('case-b', NOW);
  await keys.keyStore.create([key('case-b')]);
  expect(await keys.keyStore.list('', 2)).toEqual([key('case-a'), { subject: 'case-b', destroyedAt: NOW }]);
  expect(await keys.keyStore.list('case-b', 2)).toEqual([key('case-c')]);
  expect(await keys.keyStore.replace(key('case-b'), Buffer.from('x'))).toBe(false);
  second.close();
});

it('refuses a file from a newer version of the program', () => {
  keys.close();
  const db = new Database(file);
  db.pragma('user_version = 2');
  db.close();
  expect(() => openSqliteKeys(file)).toThrow(/newer version/);
  const back = new Database(file);
  back.pragma('user_version = 1');
  back.close();
  keys = openSqliteKeys(file);
});
