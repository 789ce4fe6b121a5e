import { anEvent, type Competitor, someEvents } from './competitor.ts';

/** Works on a store and answers how many events it wrote or read. */
export type Task = (store: Competitor, round: number) => Promise<number>;

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
  // Enough to meet at least one checkpoint of the write-ahead log in each round.
  for (let n = 0; n < 40; n++) await store.append(`batch-${round}`, someEvents(100));
  return 4_000;
};
const streams: Task = async (store) => {
  let count = 0;
  for (let n = 0; n < 50; n++) count += await store.readStream(`long-${n % 10}`);
  return count;
};

export const tasks: readonly { name: string; task: Task }[] = [
  { name: 'append one event, one writer', task: writers(1, 200) },
  { name: 'append one event, 16 writers at once', task: writers(16, 25) },
  { name: 'append a batch of 100', task: batches },
  { name: 'read a stream of 200 events', task: streams },
  { name: 'scan the log', task: (store) => store.scan() },
];

/** Ten streams of 200 events, and others up to the size. */
export async function fill(store: Competitor, logSize: number): Promise<void> {
  for (let n = 0; n < 10; n++) await store.append(`long-${n}`, someEvents(200));
  for (let n = 2_000; n < logSize; n += 500) await store.append(`filler-${n % 40}`, someEvents(500));
}
