import { chmodSync, closeSync, copyFileSync, fsyncSync, openSync } from 'node:fs';

/** Copies a file for its owner alone, onto the disk; never over another. */
export function copyPrivate(from: string, to: string): void {
  closeSync(openSync(to, 'wx', 0o600));
  copyFileSync(from, to);
  chmodSync(to, 0o600);
  const handle = openSync(to, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
