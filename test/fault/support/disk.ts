import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { closeSync, copyFileSync, existsSync, openSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { onTestFinished } from 'vitest';
import { temporary } from './server.ts';

const MARK = '.mounted';
const CHUNK = Buffer.alloc(16_384, 1);

/** A small disk of its own, that only processes begun with `through` see. */
export interface Disk {
  directory: string;
  /** Copies the log to where this process can read it. Nobody may be writing. */
  logCopy(): string;
  /** What to put before a command. */
  through: readonly string[];
  fill(): void;
  free(): void;
  /** Nobody may hold a file on it open for writing. */
  mount(as: 'ro' | 'rw'): void;
}

async function holding(directory: string, megabytes: number): Promise<ChildProcess> {
  // A mount namespace of one's own needs no rights on the machine, and is gone with its last process.
  const script = `mount -t tmpfs -o size=${megabytes}m none "$0" && touch "$0/${MARK}" && exec sleep 600`;
  const apart = 'exec unshare --map-root-user --mount sh -c "$1" "$0"';
  const child = spawn('sh', ['-c', apart, directory, script]);
  let told = '';
  child.stderr.on('data', (chunk: Buffer) => (told += chunk.toString()));
  onTestFinished(() => void child.kill('SIGKILL'));
  for (let tries = 0; tries < 200; tries += 1) {
    if (existsSync(join('/proc', `${child.pid}`, 'root', directory, MARK))) return child;
    if (child.exitCode !== null) break;
    await pause(20);
  }
  throw new Error(`a disk for this test cannot be made here (it needs user namespaces): ${told}`);
}

export async function smallDisk(megabytes: number): Promise<Disk> {
  const directory = temporary();
  const { pid } = await holding(directory, megabytes);
  const seen = join('/proc', `${pid}`, 'root', directory);
  const through = ['nsenter', '--target', `${pid}`, '--user', '--preserve-credentials', '--mount'];
  const filler = join(seen, 'filler');
  return {
    directory,
    through,
    logCopy() {
      const copy = temporary();
      for (const name of ['log.sqlite', 'log.sqlite-wal'])
        if (existsSync(join(seen, name))) copyFileSync(join(seen, name), join(copy, name));
      return copy;
    },
    fill() {
      const handle = openSync(filler, 'a');
      try {
        for (;;) writeSync(handle, CHUNK);
      } catch (error) {
        if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      } finally {
        closeSync(handle);
      }
    },
    free: () => rmSync(filler),
    mount(as) {
      const [command = '', ...rest] = through;
      execFileSync(command, [...rest, 'mount', '-o', `remount,${as}`, directory]);
    },
  };
}
