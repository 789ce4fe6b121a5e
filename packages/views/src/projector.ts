import { existsSync, mkdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { NewEvent, StoredEvent } from '@handslag/domain/codec';
import type { EventStore } from '@handslag/event-store/port';
import type Database from 'better-sqlite3';
import { allViews } from './all-views.ts';
import { BATCH, buildFile, type Rebuilt } from './projector/build-file.ts';
import { isDamage, removeFile, useFile, VIEWS_FILE } from './projector/views-file.ts';
import { createWaiting } from './projector/waiting.ts';
import { prepareWriter, type Writer } from './projector/writer.ts';
import type { View } from './shared/view.ts';

export { VIEWS_FILE } from './projector/views-file.ts';

type Log = EventStore<NewEvent, StoredEvent>;

/** The views cannot answer now: they have been closed, or are being rebuilt because their file is damaged. */
export class ViewsUnavailable extends Error {
  override name = 'ViewsUnavailable';
}

/** What queries need. */
export interface ViewsSource {
  readonly log: Log;
  /** Runs a query on the present file; synchronous, so that it sees one state. Throws ViewsUnavailable. */
  read<T>(work: (db: Database.Database) => T): T;
}

/** All views of one process, kept up with the log. */
export interface Views extends ViewsSource {
  /** The position that every view has passed. */
  position(): bigint;
  /** Resolves when every view has passed a position; rejects when the signal aborts or the views are closed. */
  passed(position: bigint, signal?: AbortSignal): Promise<void>;
  /** Why the views no longer follow the log, if they do not; they go on trying. */
  trouble(): Error | undefined;
  /** Builds a new file beside the present one, which answers meanwhile, and swaps it in. */
  rebuild(progress?: (events: number) => void): Promise<Rebuilt>;
  close(): Promise<void>;
}

export interface ViewsOptions {
  store: Log;
  /** Where the views' file stands; made where it is missing. */
  directory: string;
  views?: readonly View[];
  /** Takes one line for the operator. */
  say?: (line: string) => void;
  progress?: (events: number) => void;
  /** Milliseconds before the log is asked again after it failed. Default 1000. */
  retryAfter?: number;
}

/**
 * Opens the views of a data directory, rebuilds them where they are missing, outdated or damaged, and resolves when they
 * have caught up with the log as it was at the call. From then on they follow it. Throws what the log throws.
 */
export async function openViews(options: ViewsOptions): Promise<Views> {
  const { store, directory, views = allViews, say = () => {}, retryAfter = 1000 } = options;
  mkdirSync(directory, { recursive: true });
  const path = join(directory, VIEWS_FILE);
  const waiting = createWaiting();
  const closing = new AbortController();
  let current: { db: Database.Database; writer: Writer } | undefined;
  let trouble: Error | undefined;
  let building: Promise<Rebuilt> | undefined;
  let swapped = new AbortController();

  const use = (db: Database.Database): void => {
    current = { db, writer: prepareWriter(db, views) };
    waiting.reached(current.writer.position());
  };
  const build = async (progress = options.progress): Promise<Rebuilt> => {
    const next = `${path}.next`;
    const rebuilt = await buildFile(store, next, views, { signal: closing.signal, progress });
    const before = current?.db;
    current = undefined;
    before?.close();
    removeFile(path);
    renameSync(next, path);
    const found = useFile(path, views);
    if (!('db' in found)) throw new ViewsUnavailable(`${path} was damaged while it was built`);
    use(found.db);
    // The old file may have taken in more than the new one: the log is followed anew from where the new one stands.
    swapped.abort();
    swapped = new AbortController();
    say(`views: rebuilt from ${rebuilt.events} events in ${(rebuilt.milliseconds / 1000).toFixed(1)} s`);
    return rebuilt;
  };
  const rebuild = (progress?: (events: number) => void): Promise<Rebuilt> => {
    building ??= build(progress).finally(() => {
      building = undefined;
    });
    return building;
  };
  const take = (events: readonly StoredEvent[]): void => {
    if (!current) throw new ViewsUnavailable('the views are being rebuilt');
    waiting.reached(current.writer.write(events));
  };
  const position = (): bigint => current?.writer.position() ?? 0n;
  const mend = async (cause: unknown): Promise<void> => {
    say(`views: ${path} is damaged (${String(cause)}); it is removed and rebuilt from the log`);
    await rebuild();
  };

  const follow = async (): Promise<void> => {
    while (!closing.signal.aborted)
      try {
        if (!current) await building;
        const { signal } = swapped;
        const either = AbortSignal.any([closing.signal, signal]);
        for await (const batch of store.subscribe(position(), either)) {
          if (signal.aborted) break;
          take(batch);
          trouble = undefined;
        }
        // A log that has been closed ends quietly: asked again at once, it would keep everything else waiting.
        if (!either.aborted) await pause(retryAfter, undefined, { signal: closing.signal }).catch(() => {});
      } catch (cause) {
        if (closing.signal.aborted) return;
        const before = trouble?.message;
        trouble = cause instanceof Error ? cause : new Error(String(cause));
        // Said once, not at every try.
        if (trouble.message !== before) say(`views: cannot follow the log: ${trouble.message}`);
        if (isDamage(cause)) await mend(cause).catch(() => {});
        else await pause(retryAfter, undefined, { signal: closing.signal }).catch(() => {});
      }
  };

  const known = existsSync(path);
  const found = useFile(path, views);
  if ('db' in found) use(found.db);
  else {
    if (!known) say(`views: building ${path} from the log`);
    else if ('damaged' in found)
      say(`views: ${path} is damaged (${found.damaged}); it is removed and rebuilt from the log`);
    else say(`views: changed since they were built: ${found.outdated.join(', ')}; rebuilding from the log`);
    if ('damaged' in found) removeFile(path);
    await rebuild();
  }
  try {
    for (;;) {
      const batch = await store.readAll(position(), BATCH);
      if (batch.length === 0) break;
      take(batch);
    }
  } catch (cause) {
    if (!isDamage(cause)) {
      current?.db.close();
      throw cause;
    }
    await mend(cause);
  }
  const following = follow();

  return {
    log: store,
    read(work) {
      if (!current) throw new ViewsUnavailable('the views are closed or being rebuilt');
      try {
        const { db } = current;
        return db.transaction(() => work(db))();
      } catch (cause) {
        if (!isDamage(cause)) throw cause;
        mend(cause).catch(() => {});
        throw new ViewsUnavailable('the views are damaged, and are being rebuilt', { cause });
      }
    },
    position,
    passed: (wanted, signal) => waiting.until(wanted, signal),
    trouble: () => trouble,
    rebuild,
    async close() {
      closing.abort(new ViewsUnavailable('the views have been closed'));
      waiting.end(new ViewsUnavailable('the views have been closed'));
      await following;
      await building?.catch(() => {});
      current?.db.close();
      current = undefined;
    },
  };
}
