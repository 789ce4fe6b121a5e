import { chmodSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Files } from '@handslag/api/files';
import { codec } from '@handslag/domain/codec';
import { instantOf } from '@handslag/domain/shared/time';
import { createSqliteEventStore, LOG_FILE } from '@handslag/event-store-sqlite';
import { isDestroyed } from '@handslag/vault/key-store';
import { openSqliteKeys } from '@handslag/vault-sqlite';
import Database from 'better-sqlite3';
import { Unusable } from '../explain.ts';
import { copySigned, SIGNED_FOLDER } from './copy-signed.ts';
import { copyPrivate } from '../keep/copy-private.ts';
import { examineLog } from '../keep/examine-log.ts';
import { sync } from '../keep/write-whole.ts';
import { type KeysManifest, type LogManifest, sha256Of, writeManifest } from './manifest.ts';

export const KEYS_FILE = 'keys.sqlite';
export const MASTER_KEY_FILE = 'master.key';
export const ACCESS_RECORDS_FILE = 'access-records.sqlite';

/** One file without journals: what is hashed is what is carried away. */
function alone(path: string): Database.Database {
  const db = new Database(path, { fileMustExist: true });
  db.pragma('journal_mode = DELETE');
  chmodSync(path, 0o600);
  return db;
}

function examineCopy(path: string) {
  const db = alone(path);
  try {
    return examineLog(db);
  } finally {
    db.close();
  }
}

async function copyAccessRecords(from: string, to: string): Promise<boolean> {
  if (!existsSync(from)) return false;
  const db = new Database(from, { readonly: true });
  await db.backup(to);
  db.close();
  alone(to).close();
  sync(to);
  return true;
}

/** Copies the log as of one moment, reads the whole copy, and says so beside it. Throws Unusable, StoreUnavailable. */
export async function backUpLog(
  logFile: string,
  { accessRecords, notary }: Pick<Files, 'accessRecords' | 'notary'>,
  to: string,
): Promise<LogManifest> {
  if (!existsSync(logFile)) throw new Unusable(`There is no log at ${logFile}`);
  const takenAt = instantOf(Date.now());
  const copy = join(to, LOG_FILE);
  // Before the log: the copy of the log then has whatever was signed.
  copySigned(notary, join(to, SIGNED_FOLDER));
  const store = createSqliteEventStore({ path: logFile, codec });
  try {
    await store.backupTo(copy);
  } finally {
    await store.close();
  }
  const { problems, events, position } = examineCopy(copy);
  if (problems.length > 0)
    throw new Unusable(
      `The log that was copied is not sound, so this is no backup (handslag doctor says more):\n${problems.join('\n')}`,
    );
  const records = await copyAccessRecords(accessRecords, join(to, ACCESS_RECORDS_FILE));
  sync(copy);
  const manifest = {
    of: 'log' as const,
    format: 1 as const,
    takenAt,
    sha256: await sha256Of(copy),
    events,
    accessRecords: records,
  };
  writeManifest(to, { ...manifest, position: position.toString() });
  return { ...manifest, position };
}

async function countKeys(path: string): Promise<Pick<KeysManifest, 'keys' | 'destroyed'>> {
  const copy = openSqliteKeys(path);
  const all = await Array.fromAsync(copy.keyStore.list());
  copy.close();
  const destroyed = all.filter(isDestroyed).length;
  return { keys: all.length - destroyed, destroyed };
}

/** Copies the key store; the master key only where that is asked for. Throws Unusable. */
export async function backUpKeys(files: Files, to: string, withMasterKey: boolean): Promise<KeysManifest> {
  if (!existsSync(files.keyStore)) throw new Unusable(`There is no key store at ${files.keyStore}`);
  if (withMasterKey && !existsSync(files.masterKey))
    throw new Unusable(
      `There is no master key file at ${files.masterKey}: is it set in HANDSLAG_MASTER_KEY?`,
    );
  const takenAt = instantOf(Date.now());
  const copy = join(to, KEYS_FILE);
  const keys = openSqliteKeys(files.keyStore);
  await keys.backup(copy);
  keys.close();
  const counted = await countKeys(copy);
  alone(copy).close();
  sync(copy);
  if (withMasterKey) copyPrivate(files.masterKey, join(to, MASTER_KEY_FILE));
  const manifest: KeysManifest = {
    of: 'keys',
    format: 1,
    takenAt,
    sha256: await sha256Of(copy),
    ...counted,
    masterKey: withMasterKey,
  };
  writeManifest(to, manifest);
  return manifest;
}
