import { closeSync, fsyncSync, openSync, renameSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** Brings a file, or the names in a directory, to the disk. */
export function sync(path: string): void {
  const handle = openSync(path, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Writes a file that is there whole or not at all, for its owner alone, and on disk. */
export function writeWhole(path: string, text: string): void {
  const partial = `${path}.partial`;
  const handle = openSync(partial, 'wx', 0o600);
  writeSync(handle, text);
  fsyncSync(handle);
  closeSync(handle);
  renameSync(partial, path);
  sync(dirname(path));
}
