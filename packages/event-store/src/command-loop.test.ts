import { randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import {
  createMemoryEventStore,
  createMemoryLog,
  type MemoryLog,
} from '@handslag/testing/memory-event-store';
import { expect, test } from 'vitest';
import { type CommandLoop, createCommandLoop } from './command-loop.ts';
import type { Codec, Kept, KeptAt } from './port.ts';
import { createStreamStates, type Fold } from './stream-states.ts';

/** Seats that are given away one at a time: five, and no more. */
const SEATS = 5;
const seats: Fold<number, Kept> = { initial: () => SEATS, evolve: (left) => left - 1 };
const plain: Codec<Kept, KeptAt> = { encode: (kept) => kept, decode: (kept) => kept };
const taken = (): Kept => ({ id: randomUUID(), type: 'SeatTaken', body: '{}' });

interface Process {
  loop: CommandLoop<number, Kept>;
  reads: () => number;
  events: () => Promise<KeptAt[]>;
}

function aProcess(log: MemoryLog = createMemoryLog()): Process {
  const store = createMemoryEventStore({ codec: plain, log });
  let reads = 0;
  const read = (stream: string, from?: bigint): AsyncIterable<KeptAt> => {
    reads += 1;
    return store.read(stream, from);
  };
  const states = createStreamStates({ read }, seats);
  return {
    loop: createCommandLoop(store, states),
    reads: () => reads,
    events: () => Array.fromAsync(store.read('hall')),
  };
}

const takeSeat = ({ loop }: Process, ifRevision?: bigint) =>
  loop<'full'>({
    stream: 'hall',
    ifRevision,
    decide: async ({ state }) => {
      await setImmediate();
      return state > 0 ? { append: [taken()] } : { answer: 'full' };
    },
  });

test('decides on what has landed, and answers where it stands', async () => {
  const process = aProcess();
  await takeSeat(process);
  expect(await takeSeat(process)).toMatchObject({ ended: 'landed', appended: { revision: 1n } });
});

test('many at once get what there is, and no more', async () => {
  const process = aProcess();
  const ends = await Promise.all(Array.from({ length: 20 }, () => takeSeat(process)));
  expect(ends.filter(({ ended }) => ended === 'landed')).toHaveLength(SEATS);
  expect(await process.events()).toHaveLength(SEATS);
});

test('two processes get together what there is, and no more', async () => {
  const log = createMemoryLog();
  const [one, other] = [aProcess(log), aProcess(log)];
  const ends = await Promise.all(Array.from({ length: 10 }, () => [takeSeat(one), takeSeat(other)]).flat());
  expect(ends.filter(({ ended }) => ended === 'landed')).toHaveLength(SEATS);
  expect(await one.events()).toHaveLength(SEATS);
});

test('an answer never rests on a remembered state alone', async () => {
  const log = createMemoryLog();
  const [one, other] = [aProcess(log), aProcess(log)];
  for (let n = 1; n < SEATS; n++) await takeSeat(one);
  await takeSeat(other);
  const seen: number[] = [];
  const ended = await one.loop<'full'>({
    stream: 'hall',
    decide: async ({ state }) => {
      seen.push(state);
      return { answer: 'full' };
    },
  });
  expect(ended).toEqual({ ended: 'answered', answer: 'full' });
  expect(seen).toEqual([1, 0]);
});

test('a stream that is remembered is not read again', async () => {
  const process = aProcess();
  await takeSeat(process);
  const before = process.reads();
  await takeSeat(process);
  expect(process.reads()).toBe(before);
});

test('a writer who has read an older revision is told the newer one, and nothing lands', async () => {
  const process = aProcess();
  await takeSeat(process);
  await takeSeat(process);
  expect(await takeSeat(process, 0n)).toEqual({ ended: 'changed', revision: 1n });
  expect(await process.events()).toHaveLength(2);
  expect(await takeSeat(process, 1n)).toMatchObject({ ended: 'landed' });
});

test('what a decision throws reaches its own caller only', async () => {
  const process = aProcess();
  const broken = process.loop({ stream: 'hall', decide: () => Promise.reject(new Error('broken')) });
  const next = takeSeat(process);
  await expect(broken).rejects.toThrow('broken');
  expect(await next).toMatchObject({ ended: 'landed' });
});
