import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { MasterKeyError } from './errors.ts';
import { masterKeysOf } from './master-keys.ts';
import { createSecrets } from './secrets.ts';
import { openSqliteKeys, type SqliteKeys } from '@handslag/vault-sqlite';

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
const secretsWith = (...masters: Buffer[]) => createSecrets(keys.secretStore, masterKeysOf(masters));

it('[V18] keeps the last value of each secret, unreadable in the file', async () => {
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

it('[V18] makes a secret once, and lets one of many use it up', async () => {
  const secrets = secretsWith(oldMaster);
  const made = await Promise.all(['x', 'y', 'z'].map((value) => secrets.create('invitation', 'a', value)));
  expect(made.filter(Boolean)).toHaveLength(1);
  expect(await secrets.get('invitation', 'a')).toBe('x');
  const used = await Promise.all([1, 2, 3].map(() => secrets.delete('invitation', 'a')));
  expect(used.filter(Boolean)).toHaveLength(1);
  expect(await secrets.get('invitation', 'a')).toBeUndefined();
});

it('[V19] seals everything anew under a new master key', async () => {
  await secretsWith(oldMaster).put('notary', 'key', 'k');
  const both = secretsWith(newMaster, oldMaster);
  expect(await both.rewrap()).toBe(1);
  expect(await both.rewrap()).toBe(0);
  expect(await secretsWith(newMaster).get('notary', 'key')).toBe('k');
  await secretsWith(newMaster).check();
  await expect(secretsWith(oldMaster).check()).rejects.toThrow(MasterKeyError);
  await expect(secretsWith(oldMaster).get('notary', 'key')).rejects.toThrow(/is it the right master key/);
});

it('[V18] does not open a secret that was put under another name', async () => {
  await secretsWith(oldMaster).put('password', 'a', 'hash');
  const value = await keys.secretStore.get('password', 'a');
  await keys.secretStore.put('password', 'b', value ?? Buffer.alloc(0));
  await expect(secretsWith(oldMaster).get('password', 'b')).rejects.toThrow(/password\/b cannot be opened/);
});

it('[V30] changes what many change at once so that nothing of it is lost', async () => {
  const other = openSqliteKeys(file);
  const [one, two] = [secretsWith(oldMaster), createSecrets(other.secretStore, masterKeysOf([oldMaster]))];
  const adding = Array.from({ length: 20 }, (_, n) =>
    (n % 2 ? one : two).change('list', 'a', (before = '') => `${before},${String.fromCodePoint(97 + n)}`),
  );
  await Promise.all(adding);
  const kept = await secretsWith(oldMaster).get('list', 'a');
  expect((kept ?? '').split(',').toSorted().join('')).toBe('abcdefghijklmnopqrst');
  other.close();
});
