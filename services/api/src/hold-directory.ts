import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StoreUnavailable } from '@handslag/event-store/errors';
import Database from 'better-sqlite3';

const LOCK_FILE = 'in-use.lock';
const UNFINISHED = 'restore-unfinished';

/** Another process holds the node's directory, or it was left half restored; the message says what to do. */
export class DirectoryInUse extends Error {
  override name = 'DirectoryInUse';
}

export interface Hold {
  release(): void;
}

const cannotWrite = (directory: string, cause: unknown): Error =>
  new StoreUnavailable(
    `${directory} cannot be written: let the user that runs this program write there, and see that the disk is not mounted read-only`,
    { cause },
  );

/** SQLite's lock on a file is the operating system's: it ends with the process, however that ends. */
function lock(directory: string): Database.Database {
  let db: Database.Database | undefined;
  try {
    db = new Database(join(directory, LOCK_FILE), { timeout: 0 });
    db.exec('BEGIN EXCLUSIVE');
    return db;
  } catch (cause) {
    db?.close();
    if (!(cause instanceof Database.SqliteError)) throw cause;
    if (/^SQLITE_(?:READONLY|CANTOPEN|IOERR)/.test(cause.code)) throw cannotWrite(directory, cause);
    if (!cause.code.startsWith('SQLITE_BUSY')) throw cause;
    throw new DirectoryInUse(
      `${directory} is in use by another server or command. Stop that one first (fuser ${join(directory, LOCK_FILE)} tells which it is), or give this one a directory of its own with --data; servers may share a log (HANDSLAG_STORE), never their own files.`,
      { cause },
    );
  }
}

/** Takes a node's own directory for this process alone, until released or the process ends. Throws DirectoryInUse, StoreUnavailable. */
export function holdDirectory(directory: string): Hold {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    accessSync(directory, constants.W_OK);
  } catch (cause) {
    throw cannotWrite(directory, cause);
  }
  const db = lock(directory);
  if (existsSync(join(directory, UNFINISHED))) {
    db.close();
    throw new DirectoryInUse(
      `A restore into ${directory} was interrupted, so what stands there is not whole. Remove the directory and restore again.`,
    );
  }
  return { release: () => void db.close() };
}

/** Whether some process holds the directory now. */
export function isHeld(directory: string): boolean {
  try {
    lock(directory).close();
    return false;
  } catch (error) {
    if (error instanceof DirectoryInUse) return true;
    throw error;
  }
}

/** The same for a restore: until it is finished, nobody serves what stands there. */
export function holdForRestore(directory: string): Hold & { finished(): void } {
  const hold = holdDirectory(directory);
  const mark = join(directory, UNFINISHED);
  writeFileSync(mark, '');
  return { ...hold, finished: () => rmSync(mark) };
}
