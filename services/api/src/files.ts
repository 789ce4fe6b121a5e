import { randomBytes } from 'node:crypto';
import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where this node keeps its own files. */
export interface Files {
  views: string;
  accessRecords: string;
  notebook: string;
  /** Trees of proofs and what was signed of them, a folder for each partnership. */
  notary: string;
  /** Apart from the rest, so that keys are backed up apart. */
  keyStore: string;
  masterKey: string;
  sessionKey: string;
}

/** The names alone; nothing is made. */
export function filesOf(directory: string): Files {
  const keys = join(directory, 'keys');
  return {
    views: join(directory, 'views'),
    accessRecords: join(directory, 'access-records.sqlite'),
    notebook: join(directory, 'follow-up.sqlite'),
    notary: join(directory, 'notary'),
    keyStore: join(keys, 'keys.sqlite'),
    masterKey: join(keys, 'master.key'),
    sessionKey: join(keys, 'session.key'),
  };
}

/** Makes the folders, readable by their owner alone. */
export function prepareFiles(directory: string): Files {
  const files = filesOf(directory);
  const keys = dirname(files.keyStore);
  for (const folder of [directory, keys, files.views]) mkdirSync(folder, { recursive: true, mode: 0o700 });
  chmodSync(keys, 0o700);
  return files;
}

/** The key of the session cookie, 32 bytes; made at the first start where none is set. */
export function readSessionKey(set: Buffer | undefined, file: string): Buffer {
  if (set) return set;
  try {
    writeFileSync(file, randomBytes(32), { flag: 'wx', mode: 0o600 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
  return readFileSync(file);
}
