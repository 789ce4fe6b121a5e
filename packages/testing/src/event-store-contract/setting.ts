import { randomUUID } from 'node:crypto';
import type { Codec, EventStore, Kept, KeptAt } from '@handslag/event-store/port';

/** One place where events are kept. It may hold events of others: no test takes the log for empty. */
export interface Storage {
  /** Another handle on it, as another process would have. */
  open<New, Stored>(codec: Codec<New, Stored>): Promise<EventStore<New, Stored>>;
  /** Called once, when all handles are closed. */
  remove(): Promise<void>;
}

export type KeptStore = EventStore<Kept, KeptAt>;

/** What one test works with. */
export interface Setting {
  storage: Storage;
  store: KeptStore;
  /** A second handle on the same storage. */
  other: KeptStore;
}
export type GetSetting = () => Setting;

/** Keeps what it is given as it is. */
export const plain: Codec<Kept, KeptAt> = { encode: (kept) => kept, decode: (kept) => kept };

export const aStream = (): string => `case-${randomUUID()}`;
export const anEvent = (content: unknown = {}): Kept => ({
  id: randomUUID(),
  type: 'SomethingHappened',
  body: JSON.stringify(content),
});
export const someEvents = (count: number): Kept[] => Array.from({ length: count }, (_, n) => anEvent({ n }));
export const bodies = (events: readonly Kept[]): string[] => events.map(({ body }) => body);
export const idsOf = (events: readonly Kept[]): string[] => events.map(({ id }) => id);
export const wholeStream = (store: KeptStore, stream: string): Promise<KeptAt[]> =>
  Array.fromAsync(store.read(stream));

/** Follows the log until `enough` says so of everything seen so far, and answers that. */
export async function follow(
  store: KeptStore,
  after: bigint,
  enough: (seen: readonly KeptAt[]) => boolean,
): Promise<KeptAt[]> {
  const stop = new AbortController();
  const seen: KeptAt[] = [];
  for await (const batch of store.subscribe(after, stop.signal)) {
    seen.push(...batch);
    if (enough(seen)) stop.abort();
  }
  return seen;
}
