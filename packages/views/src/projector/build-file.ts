import { setImmediate } from 'node:timers/promises';
import type { NewEvent, StoredEvent } from '@handslag/domain/codec';
import type { EventStore } from '@handslag/event-store/port';
import type { View } from '../shared/view.ts';
import { beginFile, finishFile, removeFile } from './views-file.ts';
import { prepareWriter } from './writer.ts';

/** Enough that a transaction costs little beside its rows; few enough that others get their turn. */
export const BATCH = 2000;

/** How a rebuild went. */
export interface Rebuilt {
  events: number;
  position: bigint;
  milliseconds: number;
}

/** Builds a whole views file from the log, up to where the log ends now. An aborted or failed build leaves no file. */
export async function buildFile(
  store: EventStore<NewEvent, StoredEvent>,
  path: string,
  views: readonly View[],
  options: { signal?: AbortSignal | undefined; progress?: ((events: number) => void) | undefined } = {},
): Promise<Rebuilt> {
  const begun = performance.now();
  const db = beginFile(path, views);
  try {
    const writer = prepareWriter(db, views);
    let events = 0;
    let position = 0n;
    for (;;) {
      options.signal?.throwIfAborted();
      const batch = await store.readAll(position, BATCH);
      if (batch.length === 0) break;
      position = writer.write(batch);
      events += batch.length;
      options.progress?.(events);
      await setImmediate();
    }
    finishFile(db, views);
    return { events, position, milliseconds: performance.now() - begun };
  } catch (cause) {
    db.close();
    removeFile(path);
    throw cause;
  }
}
