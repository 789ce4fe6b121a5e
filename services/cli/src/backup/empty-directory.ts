import { mkdirSync, readdirSync, realpathSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Unusable } from '../explain.ts';

/** Makes a directory for its owner alone, or takes one that is there and empty. Throws Unusable where it holds something. */
export function emptyDirectory(directory: string): string {
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  if (readdirSync(directory).length > 0)
    throw new Unusable(`${resolve(directory)} is not empty, and nothing is ever overwritten: name another`);
  return realpathSync(directory);
}

/** Whether one of two directories is the other, or stands in it. */
export const isWithin = (one: string, other: string): boolean =>
  [relative(one, other), relative(other, one)].some((way) => !way.startsWith('..'));
