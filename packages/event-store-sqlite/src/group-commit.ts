import Database from 'better-sqlite3';
import { WrongExpectedRevision } from '@handslag/event-store/errors';
import type { Appended } from '@handslag/event-store/port';
import { type Append, prepareAppend } from './append-in-transaction.ts';

/** Enough to share one disk flush among many, few enough not to keep readers of the same process waiting. */
const MOST_IN_A_GROUP = 256;
const WAIT_FOR_OTHER_WRITER_MS = 5_000;
const TRY_AGAIN_MS = 10;

interface Waiting {
  append: Append;
  resolve: (appended: Appended) => void;
  reject: (reason: unknown) => void;
}
type Outcome = () => void;

const isSqlite = (error: unknown, code: string): boolean =>
  error instanceof Database.SqliteError && error.code.startsWith(code);

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
  let waitingSince: number | undefined;
  const patientUntil = (): number => (waitingSince ??= performance.now()) + WAIT_FOR_OTHER_WRITER_MS;

  const writeGroup = db.transaction((group: readonly Waiting[], suspect: boolean): Outcome[] =>
    group.map(({ append, resolve, reject }) => {
      try {
        const appended = appendOne(append, suspect);
        return () => resolve(appended);
      } catch (error) {
        if (!(error instanceof WrongExpectedRevision)) throw error;
        return () => reject(error);
      }
    }),
  );

  function alone(one: Waiting): Outcome[] {
    try {
      return writeGroup.immediate([one], true);
    } catch (error) {
      return [() => one.reject(error)];
    }
  }

  /** How each append ends, or undefined where another process is writing and the group should be tried again. */
  function outcomes(group: readonly Waiting[]): Outcome[] | undefined {
    try {
      return writeGroup.immediate(group, false);
    } catch (error) {
      if (isSqlite(error, 'SQLITE_BUSY') && performance.now() < patientUntil()) return undefined;
      // One append has brought its group down with it, by repeating what stands there or by taking another's id: each on its own.
      if (isSqlite(error, 'SQLITE_CONSTRAINT')) return group.flatMap(alone);
      return group.map(({ reject }) => {
        return () => reject(error);
      });
    }
  }

  function flush(): void {
    const group = queue.slice(0, MOST_IN_A_GROUP);
    const answers = outcomes(group);
    if (!answers) {
      setTimeout(flush, TRY_AGAIN_MS);
      return;
    }
    waitingSince = undefined;
    queue = queue.slice(group.length);
    for (const answer of answers) answer();
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
