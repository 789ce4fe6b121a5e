import { StoreUnavailable } from '@handslag/event-store/errors';

const advice: readonly [prefix: string, what: string][] = [
  ['SQLITE_FULL', 'the disk is full: free some space and try again'],
  ['ENOSPC', 'the disk is full: free some space and try again'],
  [
    'SQLITE_READONLY',
    'the file or its folder cannot be written: let the user that runs this program write there',
  ],
  [
    'SQLITE_CANTOPEN',
    'the file cannot be opened: see that its folder exists and that this program may write there',
  ],
  ['EACCES', 'the folder cannot be written: let the user that runs this program write there'],
  ['EROFS', 'the disk is mounted read-only: mount it for writing'],
  ['EEXIST', 'a file stands where the folder should be: name another folder'],
  ['ENOTDIR', 'a file stands where the folder should be: name another folder'],
  ['SQLITE_CORRUPT', 'the file is damaged: keep a copy of it aside and restore the newest backup'],
  [
    'SQLITE_NOTADB',
    'the file is not a log of this program: restore the newest backup or name another folder',
  ],
  ['SQLITE_IOERR', 'the disk failed to read or write: see that it has space and is healthy, then try again'],
  ['SQLITE_BUSY', 'another process holds the file: let it finish, or stop it, and try again'],
  ['SQLITE_PROTOCOL', 'another process holds the file: let it finish, or stop it, and try again'],
];

function codeOf(cause: unknown): string | undefined {
  if (!(cause instanceof Error) || !('code' in cause)) return undefined;
  return typeof cause.code === 'string' ? cause.code : undefined;
}

/** The same failure as StoreUnavailable, saying what to do, where the machine is to blame; anything else as it is. */
export function asUnavailable(cause: unknown, path: string): unknown {
  const code = codeOf(cause);
  const known = code && advice.find(([prefix]) => code.startsWith(prefix));
  return known ? new StoreUnavailable(`${path}: ${known[1]} (${code})`, { cause }) : cause;
}
