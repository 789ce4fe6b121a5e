import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { copyPrivate } from '../keep/copy-private.ts';

export const SIGNED_FOLDER = 'notary';
const LAST = 'checkpoint';
const EACH = 'checkpoints';

const namesIn = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder) : []);

function copyOf(from: string, to: string): void {
  mkdirSync(join(to, EACH), { recursive: true, mode: 0o700 });
  // The last first: whatever it is, it stands among the others by then.
  copyPrivate(join(from, LAST), join(to, LAST));
  for (const name of namesIn(join(from, EACH)).filter((name) => /^\d+$/.test(name)))
    copyPrivate(join(from, EACH, name), join(to, EACH, name));
}

/**
 * Copies what was signed of each partnership's log. The tiles are left: they are made again from the log, which shows at once
 * whether it is what was signed.
 */
export function copySigned(from: string, to: string): void {
  for (const partnership of namesIn(from).filter((name) => existsSync(join(from, name, LAST))))
    copyOf(join(from, partnership), join(to, partnership));
}
