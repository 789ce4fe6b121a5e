import { holdDirectory } from '@handslag/api/hold-directory';
import { openHouse } from '@handslag/api/house';
import type { Command } from 'commander';
import { progressBar } from '../progress.ts';
import { settingsFor } from '../settings.ts';

export const addRebuild = (program: Command): void => {
  program
    .command('rebuild')
    .description('Build the views anew from the log. Stop the server first')
    .option('--data <directory>', 'where this node keeps its files (HANDSLAG_DATA)')
    .action(async ({ data }: { data?: string }) => {
      const settings = settingsFor(data);
      // A server would go on with the file that it has open, and not see the new one.
      const hold = holdDirectory(settings.dataDirectory);
      const house = await openHouse(settings);
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
        hold.release();
      }
    });
};
