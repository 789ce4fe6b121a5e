import { Client, type Pool } from 'pg';
import { connectionTo } from './connection.ts';

/** How late something may be heard at worst: where the listening connection is frozen, nobody is told. */
const LOOK_ANYWAY_MS = 200;
const CONNECT_AGAIN_MS = 1_000;
const CHANNEL = 'handslag';

export interface Bell {
  /** This node has committed something: tells its own readers at once, and the others' soon. */
  ring: () => void;
  /** Resolves at the next commit by anyone, perhaps without cause, or when the signal aborts. */
  heard(signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
}

/** Tells who waits that the log has grown. A notice is sent apart from the commit: sent in it, it would hold up all others. */
export function createBell(url: string, pool: Pool): Bell {
  const waiting = new Set<() => void>();
  let listener: Client | undefined;
  let again: NodeJS.Timeout | undefined;
  let telling: Promise<unknown> | undefined;
  let more = false;
  let closed = false;

  const wakeAll = (): void => {
    for (const wake of waiting) wake();
  };

  function listen(): void {
    if (closed || listener !== undefined || again !== undefined) return;
    const client = new Client(connectionTo(url));
    listener = client;
    const lost = (): void => {
      if (listener !== client) return;
      listener = undefined;
      void client.end().catch(() => undefined);
      if (!closed)
        again = setTimeout(() => {
          again = undefined;
          listen();
        }, CONNECT_AGAIN_MS);
    };
    client.on('error', lost);
    client.on('end', lost);
    client.on('notification', wakeAll);
    // Read after listening: what came before is found by the look that follows.
    client
      .connect()
      .then(() => client.query(`LISTEN ${CHANNEL}`))
      .then(wakeAll, lost);
  }

  function tell(): void {
    if (closed) return;
    if (telling) {
      more = true;
      return;
    }
    telling = pool
      .query(`NOTIFY ${CHANNEL}`)
      .catch(() => undefined)
      .finally(() => {
        telling = undefined;
        if (more) {
          more = false;
          tell();
        }
      });
  }

  return {
    ring() {
      wakeAll();
      tell();
    },
    heard: (signal) =>
      new Promise((resolve) => {
        if (signal.aborted) return resolve();
        listen();
        const wake = (): void => {
          clearTimeout(timer);
          waiting.delete(wake);
          signal.removeEventListener('abort', wake);
          resolve();
        };
        const timer = setTimeout(wake, LOOK_ANYWAY_MS);
        waiting.add(wake);
        signal.addEventListener('abort', wake);
      }),
    async close() {
      closed = true;
      clearTimeout(again);
      more = false;
      await telling;
      const client = listener;
      listener = undefined;
      await client?.end().catch(() => undefined);
    },
  };
}
