import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type Database from 'better-sqlite3';
import type { Frame } from '../shared/frame.ts';

type Params = [Id, Instant, Instant];
const prepared = new WeakMap<Database.Database, Database.Statement<Params, Instant>>();

/** When something last happened in a case, of what had happened and was known; undefined where nothing was. */
export function lastEntryAt({ db, horizon }: Frame, caseId: Id): Instant | undefined {
  const statement =
    prepared.get(db) ??
    db
      .prepare<Params, Instant>(
        `SELECT occurred_at FROM entries WHERE case_id = ? AND occurred_at <= ? AND recorded_at <= ?
         ORDER BY occurred_at DESC LIMIT 1`,
      )
      .pluck();
  prepared.set(db, statement);
  return statement.get(caseId, horizon.at, horizon.knownAt);
}
