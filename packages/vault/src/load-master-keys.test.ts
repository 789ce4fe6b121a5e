import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MasterKeyError } from './errors.ts';
import { addMasterKey, loadMasterKeys, retireMasterKeys } from './load-master-keys.ts';

const key = Buffer.alloc(32, 7).toString('base64');
const other = Buffer.alloc(32, 8).toString('base64');
let directory: string;
let file: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'handslag-master-'));
  file = join(directory, 'master.key');
});
afterEach(() => rmSync(directory, { recursive: true }));

const load = (env: Record<string, string> = {}, create = true) => loadMasterKeys({ env, file, create });
const refusal = (env?: Record<string, string>, create?: boolean): string => {
  try {
    load(env, create);
  } catch (error) {
    if (error instanceof MasterKeyError) return error.message;
    throw error;
  }
  return 'not refused';
};

describe('the key file', () => {
  it('[V16] is made at the first start, for its owner alone, and read at the next', () => {
    const first = load();
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(Buffer.from(readFileSync(file, 'utf8'), 'base64')).toHaveLength(32);
    expect(load().current.id).toBe(first.current.id);
    expect(readdirSync(directory)).toEqual(['master.key']);
  });

  it('[V16] is not made where a key store needs the one that is lost', () => {
    expect(refusal({}, false)).toMatch(/there is a key store, but no master key: set HANDSLAG_MASTER_KEY/);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('[V16] is refused when others may read it, with what to do', () => {
    load();
    chmodSync(file, 0o640);
    expect(refusal()).toMatch(/can be read by others than its owner \(mode 640\); run: chmod 600/);
  });

  it('[V16] is refused when it is empty, or is a directory', () => {
    writeFileSync(file, '\n', { mode: 0o600 });
    expect(refusal()).toMatch(/holds no key/);
    file = directory;
    chmodSync(directory, 0o700);
    expect(refusal()).toMatch(/cannot be read/);
  });

  it('[V14] gets a new key in front of the old ones, and loses the old ones when they are retired', () => {
    const old = load().current.id;
    const added = addMasterKey(file);
    expect([...added.byId.keys()]).toEqual([added.current.id, old]);
    expect([...load().byId.keys()]).toEqual([added.current.id, old]);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    retireMasterKeys(file);
    expect([...load().byId.keys()]).toEqual([added.current.id]);
    expect(readdirSync(directory)).toEqual(['master.key']);
  });
});

describe('HANDSLAG_MASTER_KEY', () => {
  it('[V17] goes before the file, which is then not made', () => {
    expect(load({ HANDSLAG_MASTER_KEY: key }).byId.size).toBe(1);
    expect(readdirSync(directory)).toEqual([]);
  });

  it('[V17] may hold several keys; the first one wraps', () => {
    const both = load({ HANDSLAG_MASTER_KEY: `${key}, ${other}` });
    expect(both.current.id).toBe(load({ HANDSLAG_MASTER_KEY: key }).current.id);
    expect([...both.byId.keys()]).toContain(load({ HANDSLAG_MASTER_KEY: other }).current.id);
  });

  it.each([
    ['', /HANDSLAG_MASTER_KEY holds no key; make one with: openssl rand -base64 32/],
    [key.slice(4), /key 1 in HANDSLAG_MASTER_KEY must be 32 bytes in base64, .* it has 40/],
    [`${key} ${key}!`, /key 2 in HANDSLAG_MASTER_KEY must be 32 bytes/],
    ['a'.repeat(64), /it has 64/],
  ])('[V17] is refused as %j without telling it', (value, message) => {
    expect(refusal({ HANDSLAG_MASTER_KEY: value })).toMatch(message);
    expect(refusal({ HANDSLAG_MASTER_KEY: value })).not.toContain(key.slice(4));
  });
});
