import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const main = join(import.meta.dirname, '../../../services/cli/src/main.ts');

/** A server of its own, as a user starts it: a process, a port, a data directory. */
export interface RunningNode {
  url: string;
  data: string;
  /** What it has printed so far. */
  printed: () => string;
  stop: () => Promise<void>;
}

const until = async (
  found: () => string | undefined,
  child: ChildProcess,
  told: () => string,
): Promise<string> => {
  for (let tries = 0; tries < 1200; tries += 1) {
    const value = found();
    if (value !== undefined) return value;
    if (child.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`the server did not come up:\n${told()}`);
};

/** Runs the command line tool to its end; throws with what it printed where it fails. */
export const runCli = (data: string, ...args: string[]): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [main, ...args], { env: { ...process.env, HANDSLAG_DATA: data } });
    let printed = '';
    let told = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
    child.on('close', (code) => (code === 0 ? resolve(printed) : reject(new Error(`${printed}\n${told}`))));
  });

export const newDataDirectory = (): string => mkdtempSync(join(tmpdir(), 'handslag-e2e-'));

/** Starts `serve` (or another serving command), on a free port where none is set, and waits until it answers. */
export const startNode = async (
  data = newDataDirectory(),
  command: readonly string[] = ['serve'],
  settings: Readonly<Record<string, string>> = {},
): Promise<RunningNode> => {
  let printed = '';
  const child = spawn(process.execPath, [main, ...command], {
    env: {
      ...process.env,
      HANDSLAG_DATA: data,
      HOST: '127.0.0.1',
      PORT: '0',
      LOG_LEVEL: 'warn',
      ...settings,
    },
  });
  child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (printed += chunk.toString()));
  const url = await until(
    () => /http:\/\/(?:127\.0\.0\.1|localhost):\d+/.exec(printed)?.[0],
    child,
    () => printed,
  );
  return {
    url,
    data,
    printed: () => printed,
    stop: async () => {
      const ended = new Promise((resolve) => child.once('close', resolve));
      child.kill('SIGTERM');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
};
