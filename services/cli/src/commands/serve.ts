import { acceptLostKeys } from '@handslag/api/ground';

import type { Command } from 'commander';
import { settingsFor } from '../settings.ts';

export const addServe = (program: Command): void => {
  program
    .command('serve')
    .description('Serve the pages and the API; at the first start it prints a link for the first account')
    .option('--data <directory>', 'where this node keeps its files (HANDSLAG_DATA)')
    .option('--accept-lost-keys', 'make new keys where the old ones are lost for good; old texts stay shut')
    .action(async ({ data, acceptLostKeys: lost }: { data?: string; acceptLostKeys?: boolean }) => {
      const settings = settingsFor(data);
      if (lost) await acceptLostKeys(settings);
      // Loaded by whoever serves alone: the other commands start the sooner.
      const { startServer } = await import('@handslag/api/server');
      await startServer(settings);
    });
};
