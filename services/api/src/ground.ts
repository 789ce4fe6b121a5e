import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { codec } from '@handslag/domain/codec';
import { type Instant, instantOf } from '@handslag/domain/shared/time';
import { LOG_FILE } from '@handslag/event-store-sqlite';
import { createSecrets, type Secrets } from '@handslag/vault/secrets';
import { createVault, type Vault } from '@handslag/vault/vault';
import { type Files, prepareFiles } from './files.ts';
import { newId } from './ids.ts';
import { openKeys } from './keys.ts';
import { openLog } from './open-log.ts';
import type { Seal } from './record/record.ts';
import { sealWith } from './record/seal.ts';
import type { Log } from './record/streams.ts';
import type { Settings } from './settings.ts';

/** What everything else of a node stands on: the log, and the vault that seals what goes into it. */
export interface Ground {
  settings: Settings;
  files: Files;
  log: Log;
  vault: Vault;
  secrets: Secrets;
  seal: Seal;
  now: () => Instant;
  newId: () => string;
  /** Finishes what is under way, then lets go of files and connections. */
  close(): Promise<void>;
}

/** There is a log, and no keys to what is sealed in it; the message says what to do. */
export class KeysMissing extends Error {
  override name = 'KeysMissing';
}

/** New keys beside an old log would seal new words where the old keys, put back later, could not open them. */
function refuseMissingKeys({ store }: Settings, { keyStore }: Files): void {
  if (existsSync(keyStore) || store.kind !== 'sqlite' || !existsSync(join(store.directory, LOG_FILE))) return;
  throw new KeysMissing(
    `${store.directory} holds a log, but there is no key store at ${keyStore}. Put the keys back, or restore their newest backup. ` +
      'If they are lost for good, start once with: handslag serve --accept-lost-keys. What people wrote can then never be read again; dates, promises and figures stay.',
  );
}

/**
 * Makes new keys where the old ones are lost for good: whatever was sealed stays shut. Leaves keys that are there as they
 * are; those on a server are there as long as the log is. Throws MasterKeyError.
 */
export async function acceptLostKeys(settings: Settings): Promise<void> {
  const files = prepareFiles(settings.dataDirectory);
  if (settings.store.kind !== 'sqlite' || existsSync(files.keyStore)) return;
  const keys = await openKeys(settings, files);
  await keys.close();
}

/**
 * Opens log and vault alone: enough to record what happened elsewhere, or to back up.
 * `clock`: milliseconds since 1970. Throws StoreUnavailable, MasterKeyError, KeysMissing, or what
 * the disk says.
 */
export async function openGround(settings: Settings, clock: () => number = Date.now): Promise<Ground> {
  const files = prepareFiles(settings.dataDirectory);
  refuseMissingKeys(settings, files);
  const keys = await openKeys(settings, files);
  const log: Log = openLog(settings.store, codec);
  const vault = createVault({ ...keys, now: clock });
  return {
    settings,
    files,
    log,
    vault,
    secrets: createSecrets(keys.secretStore, keys.masterKeys),
    seal: sealWith(vault),
    now: () => instantOf(clock()),
    newId,
    async close() {
      await log.close();
      await keys.close();
    },
  };
}
