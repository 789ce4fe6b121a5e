import { join } from 'node:path';
import type { NewEvent, StoredEvent } from '@handslag/domain/codec';
import type { EventStore } from '@handslag/event-store/port';
import { allViews } from '../src/all-views.ts';
import { buildFile } from '../src/projector/build-file.ts';
import { removeFile } from '../src/projector/views-file.ts';
import { importLike } from './import-like.ts';

/** What a rebuild of all views took. */
export interface RebuildMeasured {
  events: number;
  seconds: number;
  eventsPerSecond: number;
}

/** Fills a log with at least `events` events of import-like cases; answers whose they are. */
export async function fillLog(log: EventStore<NewEvent, StoredEvent>, events: number): Promise<string> {
  const source = importLike();
  await log.append(source.founding.stream, source.founding.events, 'no-stream');
  for (let written = 1, n = 0; written < events; ) {
    // Asked for together, they are committed together.
    const group = Array.from({ length: 200 }, (_, i) => source.caseAt(n + i));
    await Promise.all(group.map((one) => log.append(one.stream, one.events, 'no-stream')));
    written += group.reduce((sum, one) => sum + one.events.length, 0);
    n += group.length;
  }
  return source.partnershipId;
}

/** Rebuilds all views from a log, reading and decoding included, into a file that is then removed. */
export async function measureRebuild(
  log: EventStore<NewEvent, StoredEvent>,
  directory: string,
): Promise<RebuildMeasured> {
  const path = join(directory, 'bench-views.sqlite');
  const { events, milliseconds } = await buildFile(log, path, allViews);
  removeFile(path);
  return {
    events,
    seconds: milliseconds / 1000,
    eventsPerSecond: Math.round((events * 1000) / milliseconds),
  };
}
