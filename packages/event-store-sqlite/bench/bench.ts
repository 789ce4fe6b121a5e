import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { tasks } from './tasks.ts';

/**
 * Medians, in events a second. `ratioToRaw` is the median of ours divided by raw in each round, since a busy machine slows whole
 * rounds: above 1 is faster.
 */
export interface BenchRow {
  name: string;
  ours: number;
  raw: number;
  act: number;
  ratioToRaw: number;
}

export interface BenchOptions {
  /** Where the files are made, and removed afterwards. Default the system's folder for temporary files. */
  directory?: string;
  /** How often each is measured. Default 12. */
  rounds?: number;
  /** Events in the log at first. Default 20,000. */
  logSize?: number;
}

const names = ['ours', 'raw', 'act'] as const;
type Name = (typeof names)[number];

/** Each store runs as often after each other one, since it meets what that one has left to the disk. */
const orders: readonly (readonly Name[])[] = [
  ['ours', 'raw', 'act'],
  ['act', 'raw', 'ours'],
  ['raw', 'act', 'ours'],
  ['ours', 'act', 'raw'],
  ['act', 'ours', 'raw'],
  ['raw', 'ours', 'act'],
];
const Measured = z.object({ speed: z.number() });

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

/** The next thing it says. Throws where it ends instead. */
async function answer(competitor: ChildProcess): Promise<unknown> {
  const answered = new AbortController();
  const { signal } = answered;
  const ended = once(competitor, 'exit', { signal }).then(([code]) => {
    throw new Error(`a measured store ended early (${String(code)})`);
  });
  try {
    const [message] = await Promise.race([once(competitor, 'message', { signal }), ended]);
    return message;
  } finally {
    answered.abort();
  }
}

async function start(name: Name, folder: string, logSize: number): Promise<ChildProcess> {
  const program = new URL('./competitor-process.ts', import.meta.url);
  const competitor = fork(program, [name, folder, String(logSize)]);
  await answer(competitor);
  return competitor;
}

async function measure(
  competitors: Record<Name, ChildProcess>,
  task: number,
  rounds: number,
): Promise<Omit<BenchRow, 'name'>> {
  const measured: Record<Name, number>[] = [];
  for (let round = 0; round <= rounds; round++) {
    const speeds: Record<Name, number> = { ours: 0, raw: 0, act: 0 };
    for (const name of orders[round % orders.length] ?? []) {
      competitors[name].send({ task, round });
      speeds[name] = Measured.parse(await answer(competitors[name])).speed;
    }
    // The first round warms up and is not counted.
    if (round > 0) measured.push(speeds);
  }
  return {
    ours: median(measured.map(({ ours }) => ours)),
    raw: median(measured.map(({ raw }) => raw)),
    act: median(measured.map(({ act }) => act)),
    ratioToRaw: median(measured.map(({ ours, raw }) => ours / raw)),
  };
}

/** Measures this store against better-sqlite3 alone and against act-sqlite, in turns, so that all meet the same machine. */
export async function benchEventStore(options: BenchOptions = {}): Promise<BenchRow[]> {
  const { directory = tmpdir(), rounds = 12, logSize = 20_000 } = options;
  const folder = await mkdtemp(join(directory, 'bench-'));
  const competitors = {
    ours: await start('ours', folder, logSize),
    raw: await start('raw', folder, logSize),
    act: await start('act', folder, logSize),
  };
  const rows: BenchRow[] = [];
  for (const [index, { name }] of tasks.entries()) {
    rows.push({ name, ...(await measure(competitors, index, rounds)) });
  }
  for (const competitor of Object.values(competitors)) {
    competitor.disconnect();
    await once(competitor, 'exit');
  }
  await rm(folder, { recursive: true });
  return rows;
}
