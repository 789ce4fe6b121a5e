import { randomBytes } from 'node:crypto';
import { openHouse } from '@handslag/api/house';
import type { Settings } from '@handslag/api/settings';
import type { Command } from 'commander';
import { partnershipId, persons } from '../demo/cast.ts';
import { story } from '../demo/story.ts';
import { createStoryClock, tell } from '../demo/tell.ts';
import { progressBar } from '../progress.ts';
import { settingsFor } from '../settings.ts';

type Person = (typeof persons)[keyof typeof persons];

interface Prepared {
  people: readonly Person[];
  /** The one that was set now; undefined where everybody keeps theirs. */
  password: string | undefined;
}

/**
 * Tells the story into a data directory, unless it stands there already, and gives each of its members a password: the one
 * that is asked for, or, where nobody can sign in yet, a new one.
 */
const prepare = async (settings: Settings, asked: string | undefined): Promise<Prepared> => {
  const clock = createStoryClock();
  const acts = story(Date.now());
  const house = await openHouse(settings, { clock: clock.read });
  const bar = progressBar('telling the story', 'entries', acts.length);
  try {
    if ((await house.kinds.partnership.load(partnershipId)).id === undefined)
      await tell(house, acts, clock, bar.to);
    const isNew = !(await house.accounts.anyoneCanSignIn());
    const password = asked ?? (isNew ? randomBytes(9).toString('base64url') : undefined);
    const { members } = await house.kinds.partnership.load(partnershipId);
    const present = Object.values(persons).filter(({ id }) => members.has(id));
    for (const { id, email, name } of present) {
      const accountId =
        (await house.accounts.ofPerson(id)) ?? (await house.accounts.make({ name, language: 'nb' }));
      // Everybody in the sample is made up: there is no mailbox that could show it.
      await house.accounts.verifyAddress(accountId, email);
      await house.accounts.tie(accountId, id);
      await house.invitations.noteAddress(partnershipId, email, id);
      if (password !== undefined) await house.accounts.setPassword(accountId, password);
    }
    return { people: present, password };
  } finally {
    bar.end();
    await house.close();
  }
};

const introduction = (people: readonly Person[], password: string | undefined): string =>
  [
    'A sample partnership around a family in Elvebyen. Everybody in it is made up.',
    password === undefined
      ? 'Sign in as one of these, with the password from before; --password sets another'
      : `Sign in as one of these, with the password ${password}`,
    ...people.map(({ email, name, role }) => `  ${email.padEnd(30)} ${name}, ${role}`),
    '',
  ].join('\n');

export const addDemo = (program: Command): void => {
  program
    .command('demo')
    .description('Serve a sample partnership: half a year around a family, to look at and to try on')
    .option('--data <directory>', 'where it is kept (HANDSLAG_DATA, or handslag-demo)')
    .option(
      '--password <text>',
      'for everybody in the sample (default: a new one at the first start, printed; later they keep theirs)',
    )
    .option('--no-serve', 'only tell the story, do not serve it')
    .action(async ({ data, password, serve }: { data?: string; password?: string; serve: boolean }) => {
      const settings = settingsFor(data ?? process.env['HANDSLAG_DATA'] ?? 'handslag-demo');
      const { people, password: set } = await prepare(settings, password);
      process.stdout.write(introduction(people, set));
      if (!serve) return;
      const { startServer } = await import('@handslag/api/server');
      await startServer(settings);
    });
};
