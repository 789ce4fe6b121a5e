import { startServer } from '@handslag/api/server';
import type { Command } from 'commander';
import { settingsFor } from '../settings.ts';

export const addServe = (program: Command): void => {
  program
    .command('serve')
    .description('Serve the pages and the API; at the first start it prints a link for the first account')
    .option('--data <directory>', 'where this node keeps its files (HANDSLAG_DATA)')
    .action(async ({ data }: { data?: string }) => {
      await startServer(settingsFor(data));
    });
};
