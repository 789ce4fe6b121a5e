import type Database from 'better-sqlite3';

const LOOK_FOR_OTHER_PROCESSES_MS = 50;

export interface Bell {
  /** This connection has committed something. */
  ring: () => void;
  /** Resolves at the next commit by anyone, perhaps without cause, or when the signal aborts. */
  heard: (signal: AbortSignal) => Promise<void>;
}

/** Tells who waits that the file has changed: at once for this connection's writes, within 50 ms for others'. */
export function createBell(db: Database.Database): Bell {
  const waiting = new Set<() => void>();
  let timer: NodeJS.Timeout | undefined;
  const version = (): unknown => db.pragma('data_version', { simple: true });
  // The version seen last is never newer than what a waiter has read, so that no change is missed, at worst heard twice.
  let seen = version();

  function ring(): void {
    for (const wake of waiting) wake();
  }
  function look(): void {
    const now = version();
    if (now !== seen) ring();
    seen = now;
  }

  return {
    ring,
    heard: (signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        const wake = (): void => {
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          if (waiting.size === 0) {
            clearInterval(timer);
            timer = undefined;
          }
          resolve();
        };
        waiting.add(wake);
        signal.addEventListener('abort', wake);
        timer ??= setInterval(look, LOOK_FOR_OTHER_PROCESSES_MS);
      }),
  };
}
