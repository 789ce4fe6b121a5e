import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';

const main = join(import.meta.dirname, '../../../services/cli/src/main.ts');
const MOST_STARTING_MS = 30_000;

export interface Started {
  url: string;
  pid: number;
  printed: () => string;
  /** The power goes: no signal handler runs. */
  kill: () => Promise<void>;
  /** SIGTERM, and waits until it has ended; answers the exit code. */
  stop: () => Promise<number | null>;
}

interface Surroundings {
  environment?: Readonly<Record<string, string>>;
  /** What to put before the command. */
  through?: readonly string[];
}

function begin(args: readonly string[], { environment = {}, through = [] }: Surroundings): ChildProcess {
  const [command = '', ...rest] = [...through, process.execPath, main, ...args];
  const env = { ...process.env, HOST: '127.0.0.1', PORT: '0', LOG_LEVEL: 'warn', ...environment };
  return spawn(command, rest, { env });
}

/** A directory that is gone when the test is over. */
export function temporary(): string {
  const directory = mkdtempSync(join(tmpdir(), 'handslag-fault-'));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  return directory;
}

async function urlOf(child: ChildProcess, printed: () => string): Promise<string> {
  const patience = performance.now() + MOST_STARTING_MS;
  while (performance.now() < patience && child.exitCode === null && child.signalCode === null) {
    const url = /is at (http:\/\/127\.0\.0\.1:\d+)/.exec(printed())?.[1];
    if (url !== undefined) return url;
    await pause(20);
  }
  child.kill('SIGKILL');
  throw new Error(`the server did not come up:\n${printed()}`);
}

async function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode === null && child.signalCode === null) await once(child, 'close');
  return child.exitCode;
}

/** Starts `serve` on a free port, as a user does, and waits until it listens. Rejects with what it printed where it does not. */
export async function serve(
  data: string,
  { args = [], ...surroundings }: Surroundings & { args?: readonly string[] } = {},
): Promise<Started> {
  const child = begin(['serve', '--data', data, ...args], surroundings);
  let text = '';
  child.stdout?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended(child);
  });
  const url = await urlOf(child, () => text);
  const end = (signal: NodeJS.Signals): Promise<number | null> => {
    child.kill(signal);
    return ended(child);
  };
  return {
    url,
    pid: child.pid ?? 0,
    printed: () => text,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}

export interface Ran {
  code: number | null;
  printed: string;
}

/** Runs a command to its end, or kills it after `killAfter` milliseconds. */
export async function run(
  args: readonly string[],
  { killAfter, ...surroundings }: Surroundings & { killAfter?: number } = {},
): Promise<Ran> {
  const child = begin(args, surroundings);
  let printed = '';
  child.stdout?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
  await once(child, 'close');
  clearTimeout(timer);
  return { code: child.exitCode, printed };
}
