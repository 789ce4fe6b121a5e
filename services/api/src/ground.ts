import { existsSync } from 'node:fs';
import { codec } from '@handslag/domain/codec';
import { type Instant, instantOf } from '@handslag/domain/shared/time';
import { createEsdbEventStore } from '@handslag/event-store-esdb';
import { createSqliteEventStore } from '@handslag/event-store-sqlite';
import { loadMasterKeys } from '@handslag/vault/load-master-keys';
import { createSecrets, type Secrets } from '@handslag/vault/secrets';
import { openSqliteKeys } from '@handslag/vault/sqlite-key-store';
import { createVault, type Vault } from '@handslag/vault/vault';
import { type Files, prepareFiles } from './files.ts';
import { newId } from './ids.ts';
import type { Seal } from './record/recorder.ts';
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

const openLog = ({ store }: Settings): Log =>
  store.kind === 'sqlite'
    ? createSqliteEventStore({ directory: store.directory, codec })
    : createEsdbEventStore({ connectionString: store.url, codec });

/**
 * Opens log and vault alone: enough to record what happened elsewhere, or to back up.
 * `clock`: milliseconds since 1970. Throws StoreUnavailable, MasterKeyError, or what the disk says.
 */
export function openGround(settings: Settings, clock: () => number = Date.now): Ground {
  const files = prepareFiles(settings.dataDirectory);
  const masterKeys = loadMasterKeys({
    env: { HANDSLAG_MASTER_KEY: settings.masterKey },
    file: files.masterKey,
    create: !existsSync(files.keyStore),
  });
  const keys = openSqliteKeys(files.keyStore);
  const log = openLog(settings);
  const vault = createVault({ keyStore: keys.keyStore, masterKeys, now: clock });
  return {
    settings,
    files,
    log,
    vault,
    secrets: createSecrets(keys.secretStore, masterKeys),
    seal: sealWith(vault),
    now: () => instantOf(clock()),
    newId,
    async close() {
      await log.close();
      keys.close();
    },
  };
}
