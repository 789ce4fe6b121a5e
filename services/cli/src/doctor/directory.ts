import { accessSync, constants, existsSync, readdirSync, statfsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Files } from '@handslag/api/files';
import { DirectoryInUse, isHeld } from '@handslag/api/hold-directory';
import type { Settings } from '@handslag/api/settings';
import { directoriesOf } from '../keep/store-of.ts';
import { type Finding, messageOf, note, ok, wrong } from './finding.ts';

const MEGABYTE = 1_000_000;
const LEAST_FREE = 200 * MEGABYTE;

const isOpen = (path: string): boolean => (statSync(path).mode & 0o077) !== 0;

function writable(directory: string): Finding {
  if (!existsSync(directory))
    return wrong('directory', `${directory} does not exist: name the right one with --data`);
  try {
    accessSync(directory, constants.W_OK);
    return ok('directory', `${directory} can be written`);
  } catch (error) {
    return wrong(
      'directory',
      `${directory} cannot be written (${messageOf(error)}): give it to the user that runs the server, and see that the disk is not mounted read-only`,
    );
  }
}

/** Whoever else may read the keys may read everything. */
function permissions({ keyStore }: Files): Finding {
  const directory = dirname(keyStore);
  if (!existsSync(directory)) return note('permissions', 'there are no keys yet');
  const files = readdirSync(directory).map((name) => join(directory, name));
  const fixes = [
    ...(isOpen(directory) ? [`chmod 700 ${directory}`] : []),
    ...files.filter(isOpen).map((path) => `chmod 600 ${path}`),
  ];
  if (fixes.length === 0) return ok('permissions', 'the keys are their owner’s alone');
  return wrong('permissions', `others than the owner may reach the keys. Run: ${fixes.join('; ')}`);
}

const sizeOf = (directory: string): number =>
  existsSync(directory)
    ? readdirSync(directory).reduce((sum, name) => sum + statSync(join(directory, name)).size, 0)
    : 0;

/** A rebuild needs the views' size once more, for a while. */
function space(directory: string, { views }: Files): Finding {
  const { bavail, bsize } = statfsSync(directory);
  const free = bavail * bsize;
  const needed = LEAST_FREE + sizeOf(views);
  const inWords = `${Math.floor(free / MEGABYTE)} MB free where ${directory} is`;
  return free >= needed
    ? ok('disk', inWords)
    : wrong(
        'disk',
        `${inWords}, and ${Math.ceil(needed / MEGABYTE)} MB should be: free some, or move to a larger disk. A full disk refuses writes and loses nothing`,
      );
}

function server(directory: string): Finding {
  try {
    return isHeld(directory)
      ? ok('server', 'one runs on this directory')
      : ok('server', 'none runs on this directory');
  } catch (error) {
    if (error instanceof DirectoryInUse) return wrong('server', error.message);
    return note('server', `not known whether one runs: ${messageOf(error)}`);
  }
}

/** The directories themselves: there, writable, private, with room, and no more than one server. */
export function examineDirectories(settings: Settings, files: Files): Finding[] {
  const found = directoriesOf(settings).map(writable);
  if (found.some(({ state }) => state === 'wrong')) {
    const there = directoriesOf(settings).filter((directory) => existsSync(directory));
    return [
      ...found,
      ...(existsSync(files.keyStore) ? [permissions(files)] : []),
      ...there.map((one) => space(one, files)),
    ];
  }
  return [
    ...found,
    permissions(files),
    ...directoriesOf(settings).map((one) => space(one, files)),
    server(settings.dataDirectory),
  ];
}
