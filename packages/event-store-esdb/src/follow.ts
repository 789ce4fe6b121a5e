import {
  type AllStreamSubscription,
  type EventStoreDBClient,
  excludeSystemEvents,
  type ResolvedEvent,
  START,
} from '@eventstore/db-client';
import type { KeptAt } from '@handslag/event-store/port';
import { fromResolved } from './kept-event.ts';
import { backOff, mayPass, translated } from './persist.ts';
import { at } from './reads.ts';

const MOST_IN_A_BATCH = 1_000;
const nobody = (): void => {};

/** What has arrived, in batches, until the signal aborts or the subscription breaks off (then it throws the client's error). */
async function* arriving(
  subscription: AllStreamSubscription,
  signal: AbortSignal,
): AsyncGenerator<ResolvedEvent[]> {
  let arrived: ResolvedEvent[] = [];
  let broken: Error | undefined;
  let wake = nobody;
  const breakOff = (error?: Error): void => {
    broken ??= error ?? new Error('the server ended the subscription');
    wake();
  };
  const stop = (): void => wake();
  signal.addEventListener('abort', stop);
  subscription.on('data', (event: ResolvedEvent) => {
    if (arrived.push(event) >= MOST_IN_A_BATCH) subscription.pause();
    wake();
  });
  subscription.on('error', breakOff).on('end', breakOff).on('close', breakOff);
  try {
    while (!signal.aborted) {
      if (arrived.length > 0) {
        const batch = arrived;
        arrived = [];
        subscription.resume();
        yield batch;
      } else if (broken) throw broken;
      else await new Promise<void>((resolve) => (wake = resolve));
    }
  } finally {
    signal.removeEventListener('abort', stop);
    await subscription.unsubscribe().catch(() => undefined);
    subscription.destroy();
  }
}

/** Follows the log after a position. A lost connection is taken up again after the last event handed over. */
export async function* follow(
  client: EventStoreDBClient,
  after: bigint,
  signal: AbortSignal,
): AsyncGenerator<KeptAt[]> {
  let last = after;
  for (let attempt = 0; !signal.aborted; attempt++) {
    const subscription = client.subscribeToAll({
      fromPosition: last === 0n ? START : at(last),
      filter: excludeSystemEvents(),
    });
    try {
      for await (const batch of arriving(subscription, signal)) {
        const from = last;
        const events = batch.flatMap((resolved) => fromResolved(resolved) ?? []);
        const fresh = events.filter(({ position }) => position > from);
        attempt = 0;
        last = fresh.at(-1)?.position ?? last;
        if (fresh.length > 0) yield fresh;
      }
    } catch (error) {
      if (!mayPass(error)) throw translated(error);
      await backOff(attempt, signal);
    }
  }
}
