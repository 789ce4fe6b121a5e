import type { EventName } from '@handslag/domain/catalogue';
import type { StoredEvent } from '@handslag/domain/codec';
import type Database from 'better-sqlite3';
import type { View } from '../shared/view.ts';

/** Feeds events, in log order, to every view of one file. */
export interface Writer {
  /** Rows and checkpoint land together or not at all. What the file has already passed is left out. */
  write(events: readonly StoredEvent[]): bigint;
  /** The position that the file has passed. */
  position(): bigint;
}

/** Prepares the statements of every view on a file. */
export function prepareWriter(db: Database.Database, views: readonly View[]): Writer {
  const byType = new Map<EventName, ((event: StoredEvent) => void)[]>();
  for (const view of views) {
    const write = view.writer(db);
    for (const type of view.types) byType.set(type, [...(byType.get(type) ?? []), write]);
  }
  const read = db.prepare<[], bigint>('SELECT position FROM checkpoint').pluck().safeIntegers();
  const move = db.prepare('UPDATE checkpoint SET position = ?');
  const position = (): bigint => read.get() ?? 0n;

  const write = db.transaction((events: readonly StoredEvent[]): bigint => {
    const passed = position();
    let last = passed;
    for (const event of events) {
      if (event.position <= passed) continue;
      for (const take of byType.get(event.type) ?? []) take(event);
      last = event.position;
    }
    if (last > passed) move.run(last);
    return last;
  });
  return { write: (events) => write.immediate(events), position };
}
