import { randomUUID } from 'node:crypto';
import { createMemoryEventStore } from '@handslag/testing/memory-event-store';
import { expect, test } from 'vitest';
import type { Codec, Kept, KeptAt } from './port.ts';
import { createStreamStates, type Fold } from './stream-states.ts';

const plain: Codec<Kept, KeptAt> = { encode: (kept) => kept, decode: (kept) => kept };
const all: Fold<readonly string[], Kept> = {
  initial: () => [],
  evolve: (seen, { body }) => [...seen, body],
};
const said = (body: string): Kept => ({ id: randomUUID(), type: 'Said', body: JSON.stringify(body) });

test('a load adds what has come since the last', async () => {
  const store = createMemoryEventStore({ codec: plain });
  const states = createStreamStates(store, all);
  await store.append('talk', [said('one')], 'no-stream');
  await states.load('talk');
  await store.append('talk', [said('two')], 0n);
  expect(await states.load('talk')).toEqual({ state: ['"one"', '"two"'], revision: 1n });
});

test('a stream without events has the initial state and no revision', async () => {
  const states = createStreamStates(createMemoryEventStore({ codec: plain }), all);
  expect(await states.load('talk')).toEqual({ state: [], revision: undefined });
  expect(states.remembered('talk')).toBeUndefined();
});

test('what was used longest ago is forgotten first', async () => {
  const store = createMemoryEventStore({ codec: plain });
  const states = createStreamStates(store, all, 2);
  for (const stream of ['a', 'b', 'c']) await store.append(stream, [said(stream)], 'no-stream');
  await states.load('a');
  await states.load('b');
  await states.load('a');
  await states.load('c');
  expect(states.remembered('b')).toBeUndefined();
  expect(states.remembered('a')).toBeDefined();
});

test('a repeated append that was answered from before does not add up twice', async () => {
  const store = createMemoryEventStore({ codec: plain });
  const states = createStreamStates(store, all);
  await store.append('talk', [said('one'), said('two')], 'no-stream');
  const before = await states.load('talk');
  states.landed('talk', before, [said('one')], 0n);
  expect(states.remembered('talk')?.state).toHaveLength(2);
});
