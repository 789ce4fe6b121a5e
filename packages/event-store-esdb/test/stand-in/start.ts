import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { z } from 'zod';

export interface StandIn {
  port: number;
  connectionString: string;
  process: ChildProcess;
  /** The next append is kept, and the process dies before it answers. */
  dieBeforeAnswering(): Promise<void>;
  kill(): Promise<void>;
}

const Started = z.object({ port: z.number() });

/** Starts a stand-in in a process of its own; with a port and a file, the same one again. */
export async function startStandIn(
  options: { port?: number; file?: string; maxAppendSize?: number } = {},
): Promise<StandIn> {
  const { port = 0, file = '', maxAppendSize = 1_048_576 } = options;
  const child = fork(new URL('./server.ts', import.meta.url), [String(port), file, String(maxAppendSize)]);
  const [message] = await once(child, 'message');
  const started = Started.parse(message);
  return {
    port: started.port,
    connectionString: `esdb://127.0.0.1:${started.port}?tls=false`,
    process: child,
    async dieBeforeAnswering() {
      child.send('die before answering');
      await once(child, 'message');
    },
    async kill() {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}
