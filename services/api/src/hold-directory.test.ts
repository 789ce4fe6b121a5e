import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { DirectoryInUse, holdDirectory, holdForRestore, isHeld } from './hold-directory.ts';

let directory: string;
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'hold-'));
});
afterEach(() => rm(directory, { recursive: true }));

it('is held by one, and free again when that one lets go', () => {
  const hold = holdDirectory(directory);
  expect(isHeld(directory)).toBe(true);
  expect(() => holdDirectory(directory)).toThrow(DirectoryInUse);
  hold.release();
  expect(isHeld(directory)).toBe(false);
  holdDirectory(directory).release();
});

it('is nobody’s until a restore has finished', () => {
  const interrupted = holdForRestore(directory);
  interrupted.release();
  expect(() => holdDirectory(directory)).toThrow('A restore into');
  expect(isHeld(directory)).toBe(false);
});

it('is anybody’s once a restore has finished', () => {
  const restoring = holdForRestore(directory);
  restoring.finished();
  restoring.release();
  const hold = holdDirectory(directory);
  expect(isHeld(directory)).toBe(true);
  hold.release();
});
