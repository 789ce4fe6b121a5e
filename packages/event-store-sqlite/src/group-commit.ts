import Database from 'better-sqlite3';
import { WrongExpectedRevision } from '@handslag/event-store/errors';
import type { Appended } from '@handslag/event-store/port';
import { type Append, prepareAppend } from './append-in-transaction.ts';

/** Enough to share one disk flush among many, few enough not to keep readers of the same process waiting. */
const MOST_IN_A_GROUP = 256;

interface Waiting {
  append: Append;
  resolve: (appended: Appended) => void;
  reject: (reason: unknown) => void;
}
type Outcome = () => void;

const isConstraint = (error: unknown): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT');

export interface GroupCommit {
  append(append: Append): Promise<Appended>;
  /** Resolves when everything queued so far has been answered. */
  settled(): Promise<void>;
}

/**
 * Appends asked for in one turn of the event loop share one transaction and one disk flush. Each is answered only after
 * COMMIT, and lands or fails alone. `committed` is called after each transaction that wrote something.
 */
export function createGroupCommit(db: Database.Database, committed: () => void): GroupCommit {
  const appendOne = prepareAppend(db);
  let queue: Waiting[] = [];
  let idle: (() => void)[] = [];

  const writeGroup = db.transaction((group: readonly Waiting[]): Outcome[] =>
    group.map(({ append, resolve, reject }) => {
      try {
        const appended = appendOne(append);
        return () => resolve(appended);
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision)) throw error;
        return () => reject(error);
      }
    }),
  );

  /** Where one append brings its group down with it, each is tried alone, so that only the guilty one is refused. */
  function outcomes(group: readonly Waiting[]): Outcome[] {
    try {
      return writeGroup.immediate(group);
    } catch (error) {
      if (group.length > 1 && isConstraint(error)) return group.flatMap((one) => outcomes([one]));
      return group.map(
        ({ reject }) =>
          () =>
            reject(error),
      );
    }
  }

  function flush(): void {
    const group = queue.slice(0, MOST_IN_A_GROUP);
    queue = queue.slice(MOST_IN_A_GROUP);
    for (const answer of outcomes(group)) answer();
    committed();
    if (queue.length > 0) setImmediate(flush);
    else {
      for (const done of idle) done();
      idle = [];
    }
  }

  return {
    append: (append) =>
      new Promise((resolve, reject) => {
        if (queue.push({ append, resolve, reject }) === 1) setImmediate(flush);
      }),
    settled: () =>
      new Promise((resolve) => {
        if (queue.length === 0) resolve();
        else idle.push(resolve);
      }),
  };
}
