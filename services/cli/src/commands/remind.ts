import { remindOnce } from '@handslag/api/reminders';
import { CalendarDate } from '@handslag/domain/shared/time';
import type { Command } from 'commander';
import { Unusable } from '../explain.ts';
import { settingsFor } from '../settings.ts';

interface Options {
  data?: string;
  date?: string;
  dryRun?: boolean;
}

const dateOf = (text: string | undefined): CalendarDate | undefined => {
  if (text === undefined) return undefined;
  const date = CalendarDate.safeParse(text);
  if (date.success) return date.data;
  throw new Unusable(`«${text}» is no date, such as 2026-03-01`);
};

export const addRemind = (program: Command): void => {
  program
    .command('remind')
    .description('Send today’s reminders of what waits; whoever has had one today gets none')
    .option('--data <directory>', 'where this node keeps its files (HANDSLAG_DATA)')
    .option('--date <date>', 'remind as on this day (default: today, where each partnership is)')
    .option('--dry-run', 'say who would be reminded, and send nothing')
    .action(async ({ data, date, dryRun }: Options) => {
      const all = await remindOnce(settingsFor(data), { date: dateOf(date), dryRun });
      for (const { personId, date: day, outcome, waits, why } of all)
        process.stdout.write(
          `${day}  ${personId}  ${outcome}${why === undefined ? '' : ` (${why})`}  waits: ${waits}\n`,
        );
      if (all.length === 0) process.stdout.write('Nobody is to be reminded.\n');
      if (all.some(({ outcome }) => outcome === 'failed' || outcome === 'unclear')) process.exitCode = 1;
    });
};
