import { newDataDirectory, type RunningNode, startNode } from './node.ts';
import type { Person } from './person.ts';

export const PASSWORD = 'en liten by ved elva';

/** A server with the sample partnership: half a year around a family. */
export const startSample = (settings: Readonly<Record<string, string>> = {}): Promise<RunningNode> => {
  const data = newDataDirectory();
  return startNode(data, ['demo', '--data', data, '--password', PASSWORD], settings);
};

/** Signs in as somebody of the sample. */
export const signIn = async (person: Person, email: string): Promise<void> => {
  await person.page.goto('/');
  await person.write('E-post', email);
  await person.write('Passord', PASSWORD);
  await person.check();
  await person.press('Logg inn');
  await person.page.waitForURL(/\/p\//);
};
