import { existsSync } from 'node:fs';
import type { Files } from '@handslag/api/files';
import { openKeyStores } from '@handslag/api/keys';
import type { Settings } from '@handslag/api/settings';
import { MasterKeyError } from '@handslag/vault/errors';
import { loadMasterKeys } from '@handslag/vault/load-master-keys';
import { createSecrets } from '@handslag/vault/secrets';
import { createVault, type Vault } from '@handslag/vault/vault';
import type { LogExamined } from '../keep/examine-log.ts';
import { type Finding, messageOf, note, ok, wrong } from './finding.ts';

const PUT_BACK = 'put back the right one (HANDSLAG_MASTER_KEY, or the file), or restore the newest backup';

/** What the log says was erased must have no key, and what was sealed for should have one. */
async function againstLog(vault: Vault, { erased, sealedFor }: LogExamined): Promise<Finding[]> {
  const states = await Promise.all(
    [...new Set([...erased, ...sealedFor])].map(
      async (subject) => [subject, await vault.keyOf(subject)] as const,
    ),
  );
  const isErased = (subject: string): boolean => [...erased].some((one) => one === subject);
  const alive = states.filter(([subject, key]) => key === 'held' && isErased(subject));
  const lost = states.filter(([subject, key]) => key === 'none' && !isErased(subject));
  const gone = states.filter(([subject, key]) => key === 'erased' && !isErased(subject));
  return [
    alive.length === 0
      ? ok('erasures', `${erased.size} recorded, and none of them has a key`)
      : wrong(
          'erasures',
          `${alive.length} of ${erased.size} still have their key, since an older key store was put back: start the server once, which destroys them (${named(alive)})`,
        ),
    ...(lost.length > 0
      ? [
          wrong(
            'lost keys',
            `${lost.length} cases or persons have no key, so what was written of them stays sealed: put back the newest backup of the keys (${named(lost)})`,
          ),
        ]
      : []),
    ...(gone.length > 0
      ? [
          wrong(
            'erasures',
            `${gone.length} keys are destroyed though the log records no erasure: is the log older than the keys? Restore the newest log (${named(gone)})`,
          ),
        ]
      : []),
  ];
}
const named = (subjects: readonly (readonly [string, string])[]): string => {
  const some = subjects.slice(0, 3).map(([subject]) => subject);
  return subjects.length > 3 ? `${some.join(', ')} and ${subjects.length - 3} more` : some.join(', ');
};

/** The master key, the key store, and whether they fit each other and the log. Makes nothing. */
export async function examineKeys(
  settings: Settings,
  files: Files,
  log: LogExamined | undefined,
): Promise<Finding[]> {
  const onServer = settings.store.kind !== 'sqlite';
  if (!onServer && !existsSync(files.keyStore))
    return (log?.sealedFor.size ?? 0) > 0
      ? [
          wrong(
            'keys',
            `the log holds sealed text, and there is no key store at ${files.keyStore}: put the keys back, or restore their newest backup`,
          ),
        ]
      : [note('keys', 'there is no key store yet: the first start makes one')];
  try {
    const env = { HANDSLAG_MASTER_KEY: settings.masterKey };
    const masterKeys = loadMasterKeys({ env, file: files.masterKey, create: false });
    const keys = openKeyStores(settings, files);
    try {
      const vault = createVault({ keyStore: keys.keyStore, masterKeys });
      await Promise.all([vault.check(), createSecrets(keys.secretStore, masterKeys).check()]);
      const rotating = masterKeys.byId.size > 1;
      return [
        rotating
          ? note('master key', 'there are several: finish with handslag rotate-master-key')
          : ok('master key', `opens every key (${masterKeys.current.id})`),
        ...(log ? await againstLog(vault, log) : []),
      ];
    } finally {
      await keys.close();
    }
  } catch (error) {
    if (error instanceof MasterKeyError) return [wrong('master key', `${error.message}: ${PUT_BACK}`)];
    return [
      wrong(
        'keys',
        onServer
          ? `the keys at the server cannot be used (${messageOf(error)}): see that the server is there, or restore its newest backup`
          : `${files.keyStore} cannot be used (${messageOf(error)}): restore the newest backup of the keys`,
      ),
    ];
  }
}
