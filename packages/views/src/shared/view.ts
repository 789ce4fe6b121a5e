import type { StoredEvent } from '@handslag/domain/codec';
import type { EventName } from '@handslag/domain/catalogue';
import type Database from 'better-sqlite3';

/** A projection: its tables, its version, and how it takes in an event. Raise `version` when any of them changes. */
export interface View {
  readonly name: string;
  readonly version: number;
  /** SQL that makes its tables. */
  readonly tables: string;
  /** SQL that makes its indexes: apart, so that a rebuild makes them once all rows are there. */
  readonly indexes: string;
  /** The events it takes in. */
  readonly types: readonly EventName[];
  /** Prepares its statements; the answer writes one event. */
  writer(db: Database.Database): (event: StoredEvent) => void;
}
