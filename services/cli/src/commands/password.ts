import { resetByOperator } from '@handslag/api/reset-by-operator';
import type { Command } from 'commander';
import { Unusable } from '../explain.ts';
import { settingsFor } from '../settings.ts';

export const addPassword = (program: Command): void => {
  program
    .command('password')
    .description('Print a link to a new password, to hand over to whoever has lost theirs')
    .argument('<address>', 'the e-mail address that the account is signed in with')
    .option('--data <directory>', 'where this node keeps its files (HANDSLAG_DATA)')
    .action(async (address: string, { data }: { data?: string }) => {
      const links = await resetByOperator(settingsFor(data), address);
      if (links.length === 0) throw new Unusable(`Nobody signs in as ${address}`);
      process.stdout.write(`Works once, for two hours:\n${links.join('\n')}\n`);
    });
};
