import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, prepareFiles } from '@handslag/api/files';
import { type Ground, openGround } from '@handslag/api/ground';
import { type Hold, holdForRestore } from '@handslag/api/hold-directory';
import { type House, openHouse } from '@handslag/api/house';
import type { Settings } from '@handslag/api/settings';
import { LOG_FILE } from '@handslag/event-store-sqlite';
import Database from 'better-sqlite3';
import { Unusable } from '../explain.ts';
import { copyPrivate } from '../keep/copy-private.ts';
import { examineLog, type LogExamined } from '../keep/examine-log.ts';
import { directoriesOf, logFileOf } from '../keep/store-of.ts';
import { surveyStore } from '../keep/survey-store.ts';
import { ACCESS_RECORDS_FILE, KEYS_FILE, MASTER_KEY_FILE } from './back-up.ts';
import { copySigned, SIGNED_FOLDER } from './copy-signed.ts';
import { KeysManifest, LogManifest, readManifest } from './manifest.ts';

/** What is put back, and from where. `from` is left out where a server keeps the log. */
export interface PuttingBack {
  settings: Settings;
  from: string | undefined;
  keysFrom: string;
  /** A copy of the master key, where it is neither among the keys nor in the environment. */
  masterKey: string | undefined;
  progress: (events: number) => void;
}

export interface PutBack {
  events: number;
  position: bigint;
  /** How many subjects the log says were erased, and of how many the backup still had the key. */
  erased: number;
  hadKey: number;
  /** Subjects that something was sealed for, and that there is no key for. */
  withoutKey: number;
}

function refuseUnlessEmpty(directories: readonly string[]): void {
  for (const directory of directories)
    if (existsSync(directory) && readdirSync(directory).length > 0)
      throw new Unusable(`${directory} is not empty: a restore goes into a new or empty directory only`);
}

function clear(directories: readonly string[]): void {
  for (const directory of directories)
    for (const name of existsSync(directory) ? readdirSync(directory) : [])
      rmSync(join(directory, name), { recursive: true });
}

/** Copies the log's files, and reads the whole copy. */
function putLogBack(settings: Settings, from: string, manifest: LogManifest): LogExamined {
  const file = logFileOf(settings);
  copyPrivate(join(from, LOG_FILE), file);
  const db = new Database(file, { readonly: true });
  const examined = examineLog(db);
  db.close();
  const { problems, events, position } = examined;
  if (problems.length > 0)
    throw new Unusable(`The log in ${from} is not sound. Restore another backup:\n${problems.join('\n')}`);
  if (events !== manifest.events || position !== manifest.position)
    throw new Unusable(
      `${from} says that it holds ${manifest.events} events, to position ${manifest.position}; it holds ${events}, to ${position}`,
    );
  return examined;
}

function putKeysBack({ settings, keysFrom, masterKey }: PuttingBack, manifest: KeysManifest): void {
  const files = prepareFiles(settings.dataDirectory);
  copyPrivate(join(keysFrom, KEYS_FILE), files.keyStore);
  const kept = masterKey ?? (manifest.masterKey ? join(keysFrom, MASTER_KEY_FILE) : undefined);
  if (kept !== undefined) copyPrivate(kept, files.masterKey);
  else if (settings.masterKey === undefined)
    throw new Unusable(
      'The master key is not among the keys: say where a copy of it is with --master-key, or set HANDSLAG_MASTER_KEY',
    );
}

/** A session that was ended after the backup must not come back with it. */
async function endSessions({ secrets }: Ground): Promise<void> {
  for (const { name } of await secrets.list('session')) await secrets.delete('session', name);
}

/** What the log says was erased loses its key before anybody is served, however old the keys are. */
async function applyErasures({ vault, secrets, log }: Ground, examined: LogExamined | undefined) {
  await Promise.all([vault.check(), secrets.check()]);
  const { events, position, erased, sealedFor } = examined ?? (await surveyStore(log));
  let [hadKey, withoutKey] = [0, 0];
  for (const subject of erased) {
    if ((await vault.keyOf(subject)) === 'held') hadKey += 1;
    await vault.erase(subject);
  }
  for (const subject of sealedFor) if ((await vault.keyOf(subject)) === 'none') withoutKey += 1;
  return { events, position, erased: erased.size, hadKey, withoutKey };
}

/** Builds the trees of proofs, and holds the log to what was signed of it. Throws Unusable. */
async function holdToSigned({ notary, log }: House): Promise<void> {
  notary.start();
  await notary.passed(await log.head(), new AbortController().signal);
  // What cannot be believed itself, such as what a lost key signed, must not stand in the way: it alarms when served.
  const changed = [...notary.alarms()].find(
    ([, what]) => what === 'log-differs' || what === 'log-is-shorter',
  );
  if (changed)
    throw new Unusable(
      `The log of partnership ${changed[0]} is not what was signed (${changed[1]}). Restore another backup.`,
    );
}

async function fill(asked: PuttingBack): Promise<PutBack> {
  const { settings, from, keysFrom, progress } = asked;
  const keysManifest = await readManifest(keysFrom, KeysManifest, 'keys', KEYS_FILE);
  const logManifest = from === undefined ? undefined : await readManifest(from, LogManifest, 'log', LOG_FILE);
  putKeysBack(asked, keysManifest);
  const examined = from !== undefined && logManifest ? putLogBack(settings, from, logManifest) : undefined;
  if (from !== undefined && logManifest?.accessRecords)
    copyPrivate(join(from, ACCESS_RECORDS_FILE), join(settings.dataDirectory, ACCESS_RECORDS_FILE));
  if (from !== undefined) copySigned(join(from, SIGNED_FOLDER), filesOf(settings.dataDirectory).notary);
  const ground = await openGround(settings);
  let found: PutBack;
  try {
    found = await applyErasures(ground, examined);
    await endSessions(ground);
  } finally {
    await ground.close();
  }
  const house = await openHouse(settings, { progress });
  try {
    await holdToSigned(house);
  } finally {
    await house.close();
  }
  return found;
}

/** Restores into new or empty directories, checks everything on the way, and leaves nothing behind where it fails. */
export async function putBack(asked: PuttingBack): Promise<PutBack> {
  const directories = directoriesOf(asked.settings);
  refuseUnlessEmpty(directories);
  const hold: Hold & { finished(): void } = holdForRestore(asked.settings.dataDirectory);
  try {
    const found = await fill(asked);
    hold.finished();
    return found;
  } catch (error) {
    clear(directories);
    throw error;
  } finally {
    hold.release();
  }
}
