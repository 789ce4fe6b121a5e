import { openHouse } from '@handslag/api/house';
import type { Command } from 'commander';
import { progressBar } from '../progress.ts';
import { settingsFor } from '../settings.ts';

export const addRebuild = (program: Command): void => {
  program
    .command('rebuild')
    .description('Build the views anew from the log; the old ones answer until the new ones are whole')
    .option('--data <directory>', 'where this node keeps its files (HANDSLAG_DATA)')
    .action(async ({ data }: { data?: string }) => {
      const house = await openHouse(settingsFor(data));
      const bar = progressBar('rebuilding', 'events');
      try {
        const { events, milliseconds } = await house.views.rebuild((done) => bar.to(done));
        bar.end();
        const rate = Math.round((events * 1000) / Math.max(milliseconds, 1));
        process.stdout.write(
          `${events} events in ${(milliseconds / 1000).toFixed(1)} s (${rate} a second)\n`,
        );
      } finally {
        bar.end();
        await house.close();
      }
    });
};
