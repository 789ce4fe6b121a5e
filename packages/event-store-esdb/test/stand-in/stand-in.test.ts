import { BACKWARDS, END, EventStoreDBClient, jsonEvent } from '@eventstore/db-client';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type StandIn, startStandIn } from './start.ts';

let standIn: StandIn;
let client: EventStoreDBClient;
beforeAll(async () => {
  standIn = await startStandIn({ maxAppendSize: 10_000 });
  client = EventStoreDBClient.connectionString(standIn.connectionString);
});
afterAll(async () => {
  await client.dispose();
  await standIn.kill();
});

const noted = (n: unknown) => jsonEvent({ type: 'Noted', data: { n } });
const numbers = async (stream: string): Promise<unknown[]> => {
  const events = await Array.fromAsync(client.readStream(stream));
  return events.map(({ event }) => event?.data);
};

it('answers appends that share one call', async () => {
  const answers = await Promise.all(
    Array.from({ length: 20 }, (_, n) =>
      client.appendToStream(`shared-${n}`, [noted(n), noted(n)], { expectedRevision: 'no_stream' }),
    ),
  );
  expect(answers.map(({ nextExpectedRevision }) => nextExpectedRevision)).toEqual(Array(20).fill(1n));
  await expect(client.appendToStream('shared-1', noted(2), { expectedRevision: 7n })).rejects.toMatchObject({
    type: 'wrong-expected-version',
    actualVersion: 1n,
  });
  await expect(client.appendToStream('shared-x', noted('x'.repeat(10_000)))).rejects.toMatchObject({
    type: 'maximum-append-size-exceeded',
  });
});

it('shows only the last event of a stream that keeps one', async () => {
  await client.setStreamMetadata('keys-1', { maxCount: 1 });
  for (const n of [1, 2, 3]) await client.appendToStream('keys-1', noted(n));
  expect(await numbers('keys-1')).toEqual([{ n: 3 }]);
  const options = { direction: BACKWARDS, fromRevision: END, maxCount: 1 } as const;
  const [last] = await Array.fromAsync(client.readStream('keys-1', options));
  expect(last?.event).toMatchObject({ revision: 2n, data: { n: 3 } });
});

it('hides a deleted stream until it is written again, and a tombstoned one for ever', async () => {
  await client.appendToStream('gone-1', noted(1));
  await client.deleteStream('gone-1');
  await expect(numbers('gone-1')).rejects.toMatchObject({ type: 'stream-not-found' });
  await client.appendToStream('gone-1', noted(2));
  expect(await numbers('gone-1')).toEqual([{ n: 2 }]);
  await client.tombstoneStream('gone-1');
  await expect(numbers('gone-1')).rejects.toMatchObject({ type: 'stream-deleted' });
  await expect(client.appendToStream('gone-1', noted(3))).rejects.toMatchObject({ type: 'stream-deleted' });
});

it('tells live from caught up on one stream', async () => {
  await client.appendToStream('live-1', noted(1));
  const seen: unknown[] = [];
  const subscription = client.subscribeToStream('live-1');
  setTimeout(() => void client.appendToStream('live-1', noted(2)), 50);
  for await (const { event } of subscription) {
    seen.push(event?.data);
    if (seen.length === 2) break;
  }
  await subscription.unsubscribe();
  expect(seen).toEqual([{ n: 1 }, { n: 2 }]);
});
