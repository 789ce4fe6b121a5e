import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { MasterKeyError } from './errors.ts';
import { MASTER_KEY_BYTES, type MasterKeys, masterKeysOf } from './master-keys.ts';

const base64Key = /^[A-Za-z0-9+/]{43}=$/;
const HOW = `make one with: openssl rand -base64 ${MASTER_KEY_BYTES}`;

/** Keys parted by spaces, commas or lines, the current one first. Throws MasterKeyError; never tells the key. */
function parseKeys(text: string, whence: string): Buffer[] {
  const keys = text.split(/[\s,]+/).filter((key) => key !== '');
  if (keys.length === 0) throw new MasterKeyError(`${whence} holds no key; ${HOW}`);
  for (const [i, key] of keys.entries())
    if (!base64Key.test(key))
      throw new MasterKeyError(
        `key ${i + 1} in ${whence} must be ${MASTER_KEY_BYTES} bytes in base64, which is 44 letters; it has ${key.length}. ${HOW}`,
      );
  return keys.map((key) => Buffer.from(key, 'base64'));
}

function refuseOpenDoors(file: string): void {
  const mode = statSync(file).mode & 0o777;
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new MasterKeyError(
      `${file} can be read by others than its owner (mode ${mode.toString(8)}); run: chmod 600 ${file}`,
    );
}

const isMissing = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ENOENT';

function readIfThere(file: string): string | undefined {
  try {
    refuseOpenDoors(file);
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isMissing(error)) return undefined;
    if (error instanceof MasterKeyError) throw error;
    throw new MasterKeyError(`the master key file ${file} cannot be read`, { cause: error });
  }
}

function syncDirectory(directory: string): void {
  const handle = openSync(directory, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Writes keys to a new file beside `file`, mode 0600 and on disk; answers its name. */
function writeBeside(file: string, keys: readonly Buffer[]): string {
  const beside = `${file}.${randomBytes(6).toString('hex')}.new`;
  const handle = openSync(beside, 'wx', 0o600);
  writeSync(handle, keys.map((key) => `${key.toString('base64')}\n`).join(''));
  fsyncSync(handle);
  closeSync(handle);
  return beside;
}

/** Makes the file, unless somebody else has made it meanwhile. */
function makeFile(file: string): void {
  const beside = writeBeside(file, [randomBytes(MASTER_KEY_BYTES)]);
  try {
    linkSync(beside, file);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  } finally {
    unlinkSync(beside);
  }
  syncDirectory(dirname(file));
}

export interface MasterKeySource {
  env: Readonly<Record<string, string | undefined>>;
  /** Where the key file is, or is made. */
  file: string;
  /** Whether the file may be made where there is none: not when a key store is there already, since its key is then lost. */
  create: boolean;
}

/**
 * The master keys: from HANDSLAG_MASTER_KEY, else from the key file, which is made at the first start. Several keys,
 * parted by spaces, commas or lines: the first one wraps, the others still unwrap. Throws MasterKeyError.
 */
export function loadMasterKeys({ env, file, create }: MasterKeySource): MasterKeys {
  const said = env['HANDSLAG_MASTER_KEY'];
  if (said !== undefined) return masterKeysOf(parseKeys(said, 'HANDSLAG_MASTER_KEY'));
  const kept = readIfThere(file);
  if (kept !== undefined) return masterKeysOf(parseKeys(kept, file));
  if (!create)
    throw new MasterKeyError(
      `there is a key store, but no master key: set HANDSLAG_MASTER_KEY, or put the key file back at ${file}`,
    );
  makeFile(file);
  return masterKeysOf(parseKeys(readFileSync(file, 'utf8'), file));
}

/** Puts a new key first in the key file; the older ones stay readable until `retireMasterKeys`. Throws MasterKeyError. */
export function addMasterKey(file: string): MasterKeys {
  const kept = parseKeys(readIfThere(file) ?? '', file);
  return replaceFile(file, [randomBytes(MASTER_KEY_BYTES), ...kept]);
}

/** Leaves only the current key in the key file. Rewrap everything first. Throws MasterKeyError. */
export function retireMasterKeys(file: string): MasterKeys {
  return replaceFile(file, parseKeys(readIfThere(file) ?? '', file).slice(0, 1));
}

function replaceFile(file: string, keys: readonly Buffer[]): MasterKeys {
  renameSync(writeBeside(file, keys), file);
  syncDirectory(dirname(file));
  return masterKeysOf(keys);
}
