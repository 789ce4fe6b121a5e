import type { Command } from 'commander';
import { type PutBack, putBack } from '../backup/put-back.ts';
import { refuseServer } from '../keep/store-of.ts';
import { progressBar } from '../progress.ts';
import { settingsFor } from '../settings.ts';

interface Options {
  from: string;
  keysFrom: string;
  masterKey?: string;
  data: string;
}

const inWords = ({ events, position, erased, hadKey, withoutKey }: PutBack): string =>
  [
    `log: ${events} events, to position ${position}, each of them read`,
    `erased: ${erased}, of which the keys in the backup still knew ${hadKey}; they are destroyed now`,
    ...(withoutKey > 0
      ? [
          `keys: ${withoutKey} cases or persons have none, since the keys are older than the log: what was written of them stays sealed`,
        ]
      : []),
    'views: built. Everybody must sign in again; look through the keys for machines, since one that was ended after the backup works again.',
    '',
  ].join('\n');

const restore = async ({ from, keysFrom, masterKey, data }: Options): Promise<void> => {
  const settings = settingsFor(data);
  refuseServer(settings);
  const bar = progressBar('building the views', 'events');
  try {
    const found = await putBack({ settings, from, keysFrom, masterKey, progress: bar.to });
    bar.end();
    process.stdout.write(inWords(found));
  } finally {
    bar.end();
  }
};

export const addRestore = (program: Command): void => {
  program
    .command('restore')
    .description(
      'Put backups of log and keys into a new directory: checked, and what was erased stays erased',
    )
    .requiredOption('--from <directory>', 'the backup of the log')
    .requiredOption('--keys-from <directory>', 'the backup of the keys')
    .option('--master-key <file>', 'a copy of the master key file, where it is not among the keys')
    .requiredOption('--data <directory>', 'where to: new or empty')
    .action(restore);
};
