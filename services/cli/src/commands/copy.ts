import { type Files, filesOf, prepareFiles } from '@handslag/api/files';
import { holdDirectory } from '@handslag/api/hold-directory';
import { openKeyStores } from '@handslag/api/keys';
import { openLog } from '@handslag/api/open-log';
import { readSettings, type Settings } from '@handslag/api/settings';
import type { Codec, Kept, KeptAt } from '@handslag/event-store/port';
import type { Command } from 'commander';
import { copyKeys } from '../copy/copy-keys.ts';
import { compareLogs, copyLog } from '../copy/copy-log.ts';
import { Unusable } from '../explain.ts';
import { progressBar } from '../progress.ts';

const asKept: Codec<Kept, KeptAt> = { encode: (kept) => kept, decode: (kept) => kept };

interface Options {
  from: string;
  to: string;
  fromData?: string;
  toData?: string;
}

const settingsOf = (store: string, data: string | undefined): Settings =>
  readSettings({ HANDSLAG_STORE: store, ...(data === undefined ? {} : { HANDSLAG_DATA: data }) });

/** Log and keys of one side, opened together and let go of together. */
function openSide(settings: Settings, files: Files) {
  const log = openLog(settings.store, asKept);
  const keys = openKeyStores(settings, files);
  return {
    log,
    keys,
    close: async () => {
      await log.close();
      await keys.close();
    },
  };
}

async function copy({ from, to, fromData, toData }: Options): Promise<void> {
  const [here, there] = [settingsOf(from, fromData), settingsOf(to, toData)];
  if (JSON.stringify(here.store) === JSON.stringify(there.store))
    throw new Unusable('--from and --to name the same log');
  // Whoever writes meanwhile would write into what is left behind.
  const holds = [here, there]
    .filter(({ store }) => store.kind === 'sqlite')
    .map((settings) => holdDirectory(prepareFiles(settings.dataDirectory) && settings.dataDirectory));
  const bar = progressBar('copying', 'events');
  const source = openSide(here, filesOf(here.dataDirectory));
  const target = openSide(there, filesOf(there.dataDirectory));
  try {
    const { keys, secrets } = await copyKeys(source.keys, target.keys);
    const copied = await copyLog(source.log, target.log, (done) => bar.to(done));
    bar.end();
    const events = await compareLogs(source.log, target.log);
    process.stdout.write(
      `${events} events, each compared (${copied.there} were there already); ${keys} keys and ${secrets} secrets.\n` +
        'The master key is not copied: give the other side the same one. Start it on a data directory without views of another log.\n',
    );
  } finally {
    bar.end();
    await source.close();
    await target.close();
    for (const hold of holds) hold.release();
  }
}

export const addCopy = (program: Command): void => {
  program
    .command('copy')
    .description(
      'Copy a log with its keys into an empty store of any kind; interrupted, it goes on where it was. Stop every server first',
    )
    .requiredOption('--from <store>', 'as in HANDSLAG_STORE')
    .requiredOption('--to <store>', 'as in HANDSLAG_STORE')
    .option('--from-data <directory>', 'where the keys of --from are, if it is sqlite and they are elsewhere')
    .option(
      '--to-data <directory>',
      'where the keys of --to shall be, if it is sqlite and they shall be elsewhere',
    )
    .action(copy);
};
