import { createEsdbEventStore } from '@handslag/event-store-esdb';
import { createPostgresEventStore } from '@handslag/event-store-postgres';
import { createSqliteEventStore } from '@handslag/event-store-sqlite';
import type { Codec, EventStore } from '@handslag/event-store/port';
import type { Store } from './settings.ts';

/** The log, by the engine that the settings name. Throws StoreUnavailable. */
export function openLog<New, Stored>(store: Store, codec: Codec<New, Stored>): EventStore<New, Stored> {
  if (store.kind === 'esdb') return createEsdbEventStore({ connectionString: store.url, codec });
  if (store.kind === 'postgres') return createPostgresEventStore({ url: store.url, codec });
  return createSqliteEventStore({ directory: store.directory, codec });
}
