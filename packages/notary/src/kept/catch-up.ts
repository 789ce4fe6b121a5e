import type { Codec, EventStore, Kept, KeptAt } from '@handslag/event-store/port';
import { entryOf } from '../entry.ts';
import type { KeptTree } from './kept-tree.ts';

/** Reads a log as it is kept, byte for byte: for proofs. */
export const asKept: Codec<Kept, KeptAt> = { encode: (event) => event, decode: (kept) => kept };

const PAGE = 1000;

/** Tells a tree what it has not been told of a log, in the log's order: those events that belong to it. */
export async function catchUp(
  tree: KeptTree,
  log: Pick<EventStore<never, KeptAt>, 'readAll'>,
  belongs: (event: KeptAt) => boolean,
): Promise<void> {
  for (;;) {
    const events = await log.readAll(tree.position, PAGE);
    const last = events.at(-1);
    if (!last) return;
    await tree.add(events.filter(belongs).map(entryOf), last.position);
  }
}
