import { randomBytes } from 'node:crypto';
import { openHouse } from '@handslag/api/house';
import { startServer } from '@handslag/api/server';
import type { Settings } from '@handslag/api/settings';
import type { Command } from 'commander';
import { partnershipId, persons } from '../demo/cast.ts';
import { story } from '../demo/story.ts';
import { createStoryClock, tell } from '../demo/tell.ts';
import { progressBar } from '../progress.ts';
import { settingsFor } from '../settings.ts';

type Person = (typeof persons)[keyof typeof persons];

/** Tells the story into a data directory, unless it stands there already, and gives each of its members a password. */
const prepare = async (settings: Settings, password: string): Promise<readonly Person[]> => {
  const clock = createStoryClock();
  const acts = story(Date.now());
  const house = await openHouse(settings, { clock: clock.read });
  const bar = progressBar('telling the story', 'entries', acts.length);
  try {
    if ((await house.kinds.partnership.load(partnershipId)).id === undefined)
      await tell(house, acts, clock, bar.to);
    const { members } = await house.kinds.partnership.load(partnershipId);
    const present = Object.values(persons).filter(({ id }) => members.has(id));
    for (const { id, email, name } of present) {
      const accountId =
        (await house.accounts.ofPerson(id)) ?? (await house.accounts.make({ name, language: 'nb' }));
      // Everybody in the sample is made up: there is no mailbox that could show it.
      await house.accounts.verifyAddress(accountId, email);
      await house.accounts.tie(accountId, id);
      await house.invitations.noteAddress(partnershipId, email, id);
      await house.accounts.setPassword(accountId, password);
    }
    return present;
  } finally {
    bar.end();
    await house.close();
  }
};

const introduction = (people: readonly Person[], password: string): string =>
  [
    'A sample partnership around a family in Elvebyen. Everybody in it is made up.',
    `Sign in as one of these, with the password ${password}`,
    ...people.map(({ email, name, role }) => `  ${email.padEnd(30)} ${name}, ${role}`),
    '',
  ].join('\n');

export const addDemo = (program: Command): void => {
  program
    .command('demo')
    .description('Serve a sample partnership: half a year around a family, to look at and to try on')
    .option('--data <directory>', 'where it is kept', 'handslag-demo')
    .option('--password <text>', 'for everybody in the sample (default: a new one, printed)')
    .option('--no-serve', 'only tell the story, do not serve it')
    .action(async ({ data, password, serve }: { data: string; password?: string; serve: boolean }) => {
      const settings = settingsFor(data);
      const chosen = password ?? randomBytes(9).toString('base64url');
      const people = await prepare(settings, chosen);
      process.stdout.write(introduction(people, chosen));
      if (serve) await startServer(settings);
    });
};
