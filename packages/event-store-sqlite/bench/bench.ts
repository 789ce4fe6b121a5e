import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openAct } from './act.ts';
import { anEvent, type Competitor, someEvents } from './competitor.ts';
import { openOurs } from './ours.ts';
import { openRaw } from './raw.ts';

/** Medians, in events a second; `ratioToRaw` is ours divided by raw: above 1 is faster. */
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
  /** Events in the log that is scanned. Default 20,000. */
  logSize?: number;
}

/** Works on a store and answers how many events it wrote or read. */
type Task = (store: Competitor, round: number) => Promise<number>;

const writers =
  (count: number, appends: number): Task =>
  async (store, round) => {
    const write = async (writer: number): Promise<void> => {
      for (let n = 0; n < appends; n++) await store.append(`case-${round}-${count}-${writer}`, [anEvent()]);
    };
    await Promise.all(Array.from({ length: count }, (_, writer) => write(writer)));
    return count * appends;
  };
const batches: Task = async (store, round) => {
  for (let n = 0; n < 20; n++) await store.append(`batch-${round}`, someEvents(100));
  return 2_000;
};
const streams: Task = async (store) => {
  let count = 0;
  for (let n = 0; n < 50; n++) count += await store.readStream(`long-${n % 10}`);
  return count;
};

const tasks: readonly [name: string, task: Task][] = [
  ['append one event, one writer', writers(1, 200)],
  ['append one event, 16 writers at once', writers(16, 25)],
  ['append a batch of 100', batches],
  ['read a stream of 200 events', streams],
  ['scan the log', (store) => store.scan()],
];

/** Each store runs as often after each other one, since it meets what that one has left to the disk and the memory. */
const orders: readonly (readonly number[])[] = [
  [0, 1, 2],
  [2, 1, 0],
  [1, 2, 0],
  [0, 2, 1],
  [2, 0, 1],
  [1, 0, 2],
];

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function speed(task: Task, store: Competitor, round: number): Promise<number> {
  const start = performance.now();
  const events = await task(store, round);
  return events / ((performance.now() - start) / 1_000);
}

async function fill(store: Competitor, logSize: number): Promise<void> {
  for (let n = 0; n < 10; n++) await store.append(`long-${n}`, someEvents(200));
  for (let n = 2_000; n < logSize; n += 500) await store.append(`filler-${n % 40}`, someEvents(500));
}

/** Measures this store against better-sqlite3 alone and against act-sqlite, in turns, so that all meet the same machine. */
export async function benchEventStore(options: BenchOptions = {}): Promise<BenchRow[]> {
  const { directory = tmpdir(), rounds = 12, logSize = 20_000 } = options;
  const folder = await mkdtemp(join(directory, 'bench-'));
  const stores = [openOurs(folder), openRaw(folder), await openAct(folder)];
  const rows: BenchRow[] = [];
  for (const store of stores) await fill(store, logSize);
  for (const [name, task] of tasks) {
    const speeds = stores.map((): number[] => []);
    // The first round warms up and is not counted.
    for (let round = 0; round <= rounds; round++)
      for (const which of orders[round % orders.length] ?? []) {
        const store = stores[which];
        const measured = store && (await speed(task, store, round));
        if (measured && round > 0) speeds[which]?.push(measured);
      }
    const [ours = 0, raw = 0, act = 0] = speeds.map(median);
    rows.push({ name, ours, raw, act, ratioToRaw: ours / raw });
  }
  for (const store of stores) await store.close();
  await rm(folder, { recursive: true });
  return rows;
}
