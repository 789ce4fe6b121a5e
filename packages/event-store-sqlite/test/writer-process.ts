/**
 * A process of its own that appends to a log until it is killed or has written enough, and says each id only once it is acknowledged.
 * Arguments: the log's file, the stream, how many appends, and events in each.
 */
import { writeSync } from 'node:fs';
import { WrongExpectedRevision } from '@handslag/event-store/errors';
import type { Kept } from '@handslag/event-store/port';
import { createSqliteEventStore } from '../src/sqlite-event-store.ts';
import { codec } from './codec.ts';

const [path = '', stream = '', appends = '0', size = '1'] = process.argv.slice(2);
const store = createSqliteEventStore({ path, codec });
const someEvents = (): Kept[] =>
  Array.from({ length: Number(size) }, () => ({
    id: crypto.randomUUID(),
    type: 'SomethingHappened',
    body: JSON.stringify('x'.repeat(200)),
  }));

async function end(): Promise<bigint | undefined> {
  let last: bigint | undefined;
  for await (const { revision } of store.read(stream)) last = revision;
  return last;
}

let head = await end();
for (let done = 0; done < Number(appends); ) {
  const events = someEvents();
  try {
    head = (await store.append(stream, events, head ?? 'no-stream')).revision;
    // Written at once and whole: what was said before a kill has been said.
    writeSync(1, `${events.map(({ id }) => id).join()}\n`);
    done++;
  } catch (error) {
    if (!(error instanceof WrongExpectedRevision)) throw error;
    head = error.actual;
  }
}
await store.close();
