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

it('keeps one key for each subject, and none where one was destroyed, though two processes write', async () => {
  const second = openSqliteKeys(file);
  await keys.keyStore.create([key('case-a'), key('case-b'), key('case-c')]);
  await second.keyStore.create([{ ...key('case-a'), wrapped: Buffer.from('other') }]);
  await second.keyStore.destroy('case-b');
  await second.keyStore.destroy('case-d');
  await keys.keyStore.create([key('case-b'), key('case-d')]);
  expect(await Array.fromAsync(keys.keyStore.list())).toEqual([
    key('case-a'),
    { subject: 'case-b', destroyed: true },
    key('case-c'),
    { subject: 'case-d', destroyed: true },
  ]);
  expect(await keys.keyStore.replace(key('case-b'), Buffer.from('x'))).toBe(false);
  second.close();
});

it('lists more keys than fit a page', async () => {
  const many = Array.from({ length: 1203 }, (_, i) => key(`case-${String(i).padStart(4, '0')}`));
  await keys.keyStore.create(many);
  expect(await Array.fromAsync(keys.keyStore.list())).toEqual(many);
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
