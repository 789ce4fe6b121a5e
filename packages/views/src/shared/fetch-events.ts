import type { StoredEvent } from '@handslag/domain/codec';
import type { ViewsSource } from '../projector.ts';

/** Where an event stands in its stream. */
export interface Reference {
  stream: string;
  revision: bigint;
}

const AT_ONCE = 16;

const fromStream = async (
  log: ViewsSource['log'],
  stream: string,
  revisions: ReadonlySet<bigint>,
): Promise<StoredEvent[]> => {
  const sorted = [...revisions].sort((a, b) => (a < b ? -1 : 1));
  const events: StoredEvent[] = [];
  for await (const event of log.read(stream, sorted[0])) {
    if (revisions.has(event.revision)) events.push(event);
    if (events.length === sorted.length) break;
  }
  return events;
};

/** Reads events from the log, in the order asked for: the log is the only place where they stand whole. */
export async function fetchEvents(
  { log }: Pick<ViewsSource, 'log'>,
  references: readonly Reference[],
): Promise<StoredEvent[]> {
  const streams = [...Map.groupBy(references, ({ stream }) => stream)];
  const found = new Map<string, StoredEvent>();
  for (let next = 0; next < streams.length; next += AT_ONCE) {
    const some = streams.slice(next, next + AT_ONCE);
    const read = some.map(([stream, those]) =>
      fromStream(log, stream, new Set(those.map(({ revision }) => revision))),
    );
    for (const event of (await Promise.all(read)).flat())
      found.set(`${event.stream} ${event.revision}`, event);
  }
  return references.flatMap(({ stream, revision }) => found.get(`${stream} ${revision}`) ?? []);
}
