import { filesOf } from '@handslag/api/files';
import type { Command } from 'commander';
import { backUpKeys, backUpLog } from '../backup/back-up.ts';
import { emptyDirectory, isWithin } from '../backup/empty-directory.ts';
import { Unusable } from '../explain.ts';
import { logFileOf, refuseServer } from '../keep/store-of.ts';
import { settingsFor } from '../settings.ts';

interface Options {
  to?: string;
  keysTo?: string;
  withMasterKey?: boolean;
  data?: string;
}

const KEYS_LEFT_OUT =
  'The keys were not backed up: without them nothing that people wrote can be read again. Back them up to another place with --keys-to.\n';
const MASTER_KEY_LEFT_OUT =
  'The master key is not among them; keep it apart, since the keys open only with it.\n';

const backUp = async ({ to, keysTo, withMasterKey = false, data }: Options): Promise<void> => {
  const settings = settingsFor(data);
  if (to === undefined && keysTo === undefined)
    throw new Unusable('Say where to: --to for the log, --keys-to for the keys');
  refuseServer(settings);
  const logFile = to === undefined ? undefined : logFileOf(settings);
  const logDirectory = to === undefined ? undefined : emptyDirectory(to);
  const keysDirectory = keysTo === undefined ? undefined : emptyDirectory(keysTo);
  if (logDirectory !== undefined && keysDirectory !== undefined && isWithin(logDirectory, keysDirectory))
    throw new Unusable(
      'Log and keys must go to different places, neither in the other: who has both can read everything, and what was erased lives on there',
    );
  const files = filesOf(settings.dataDirectory);
  // The log before the keys: whatever the copy of the log holds then has its key.
  if (logFile !== undefined && logDirectory !== undefined) {
    const { events, position, sha256 } = await backUpLog(logFile, files, logDirectory);
    process.stdout.write(
      `log: ${events} events, to position ${position}, in ${logDirectory} (sha256 ${sha256})\n`,
    );
  }
  if (keysDirectory === undefined) process.stdout.write(KEYS_LEFT_OUT);
  else {
    const { keys, destroyed } = await backUpKeys(files, keysDirectory, withMasterKey);
    process.stdout.write(`keys: ${keys}, and ${destroyed} destroyed, in ${keysDirectory}\n`);
    if (!withMasterKey) process.stdout.write(MASTER_KEY_LEFT_OUT);
  }
};

export const addBackup = (program: Command): void => {
  program
    .command('backup')
    .description(
      'Copy the log, and apart from it the keys, while the server runs; the copy is read and checked',
    )
    .option('--to <directory>', 'where the log goes: new or empty')
    .option('--keys-to <directory>', 'where the keys go: another one, new or empty')
    .option(
      '--with-master-key',
      'put the master key with the keys: whoever has that copy can open everything',
    )
    .option('--data <directory>', 'where this node keeps its files (HANDSLAG_DATA)')
    .action(backUp);
};
