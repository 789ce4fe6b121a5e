import { existsSync } from 'node:fs';
import { filesOf } from '@handslag/api/files';
import { holdDirectory } from '@handslag/api/hold-directory';
import { openKeyStores } from '@handslag/api/keys';
import type { Settings } from '@handslag/api/settings';
import { addMasterKey, loadMasterKeys, retireMasterKeys } from '@handslag/vault/load-master-keys';
import type { MasterKeys } from '@handslag/vault/master-keys';
import { createSecrets } from '@handslag/vault/secrets';
import { createVault } from '@handslag/vault/vault';
import type { Command } from 'commander';
import { Unusable } from '../explain.ts';
import { settingsFor } from '../settings.ts';

const IN_ENVIRONMENT =
  'The master key is set in HANDSLAG_MASTER_KEY. Set it to the new key and the old one, new key first, parted by a space; run this again; then leave only the new one.';

/** The new key first; the old one still opens. A rotation that was interrupted goes on with the key it had made. */
function beginRotation(settings: Settings, file: string): MasterKeys {
  const kept = loadMasterKeys({
    env: { HANDSLAG_MASTER_KEY: settings.masterKey },
    file,
    create: false,
  });
  if (kept.byId.size > 1) return kept;
  if (settings.masterKey !== undefined) throw new Unusable(IN_ENVIRONMENT);
  return addMasterKey(file);
}

const rotate = async ({ data }: { data?: string }): Promise<void> => {
  const settings = settingsFor(data);
  const files = filesOf(settings.dataDirectory);
  if (settings.store.kind === 'sqlite' && !existsSync(files.keyStore))
    throw new Unusable(`There is no key store at ${files.keyStore}`);
  // A server would go on (where nodes share one, others than this directory’s, too) with the old key, and could not open what is wrapped by the new one.
  const hold = holdDirectory(settings.dataDirectory);
  const keys = openKeyStores(settings, files);
  try {
    const masterKeys = beginRotation(settings, files.masterKey);
    const vault = createVault({ keyStore: keys.keyStore, masterKeys });
    const secrets = createSecrets(keys.secretStore, masterKeys);
    await Promise.all([vault.check(), secrets.check()]);
    const wrapped = await vault.rewrap();
    const sealed = await secrets.rewrap();
    await Promise.all([vault.check(), secrets.check()]);
    if (settings.masterKey === undefined) retireMasterKeys(files.masterKey);
    process.stdout.write(
      `${wrapped} data keys and ${sealed} secrets are wrapped by the new master key ${masterKeys.current.id}\n` +
        (settings.masterKey === undefined
          ? `The old one is no longer in ${files.masterKey}. Backups of the keys made before today still need it.\n`
          : 'Take the old one out of HANDSLAG_MASTER_KEY now. Backups of the keys made before today still need it.\n'),
    );
  } finally {
    await keys.close();
    hold.release();
  }
};

export const addRotate = (program: Command): void => {
  program
    .command('rotate-master-key')
    .description(
      'Wrap all keys by a new master key; interrupted, it goes on where it was. Stop the server first',
    )
    .option('--data <directory>', 'where this node keeps its files (HANDSLAG_DATA)')
    .action(rotate);
};
