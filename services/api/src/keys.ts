import { existsSync } from 'node:fs';
import { openEsdbKeys } from '@handslag/vault-esdb';
import type { KeyStore, SecretStore } from '@handslag/vault/key-store';
import { loadMasterKeys } from '@handslag/vault/load-master-keys';
import type { MasterKeys } from '@handslag/vault/master-keys';
import { openPostgresKeys } from '@handslag/vault-postgres';
import { openSqliteKeys } from '@handslag/vault-sqlite';
import type { Files } from './files.ts';
import type { Settings } from './settings.ts';

/** Where keys and secrets are kept. */
export interface KeyStores {
  keyStore: KeyStore;
  secretStore: SecretStore;
  close(): Promise<void>;
}
type Places = Pick<Files, 'keyStore' | 'masterKey'>;

/** The stores that belong to the log: a file of this machine, or the server that all nodes share. */
export function openKeyStores({ store }: Pick<Settings, 'store'>, files: Places): KeyStores {
  if (store.kind === 'esdb') return openEsdbKeys({ connectionString: store.url });
  if (store.kind === 'postgres') return openPostgresKeys({ url: store.url });
  const keys = openSqliteKeys(files.keyStore);
  return { ...keys, close: async () => keys.close() };
}

/** Whether no key has ever been kept on the server. */
async function areNew({ keyStore, secretStore }: KeyStores): Promise<boolean> {
  if ((await secretStore.list('key')).length > 0) return false;
  for await (const _ of keyStore.list()) return false;
  return true;
}

/**
 * Opens keys, secrets, and the master keys to them. A master key is made once: by the first start, and where nodes share
 * their keys by the first of them alone; the others are given it. Throws MasterKeyError, StoreUnavailable.
 */
export async function openKeys(
  settings: Pick<Settings, 'store' | 'masterKey'>,
  files: Places,
): Promise<KeyStores & { masterKeys: MasterKeys }> {
  const load = (create: boolean): MasterKeys =>
    loadMasterKeys({ env: { HANDSLAG_MASTER_KEY: settings.masterKey }, file: files.masterKey, create });
  if (settings.store.kind === 'sqlite') {
    const masterKeys = load(!existsSync(files.keyStore));
    return { ...openKeyStores(settings, files), masterKeys };
  }
  const stores = openKeyStores(settings, files);
  try {
    const isThere = settings.masterKey !== undefined || existsSync(files.masterKey);
    return { ...stores, masterKeys: load(!isThere && (await areNew(stores))) };
  } catch (error) {
    await stores.close();
    throw error;
  }
}
