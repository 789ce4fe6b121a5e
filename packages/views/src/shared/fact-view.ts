import type { EventName } from '@handslag/domain/catalogue';
import type { StoredEvent } from '@handslag/domain/codec';
import type { Id } from '@handslag/domain/shared/id';
import type Database from 'better-sqlite3';
import { caseOf, type Fact } from './fact.ts';
import type { Horizon } from './moment.ts';
import { texts } from './statements.ts';
import type { View } from './view.ts';

/** Which facts: of a partnership (absent: of any), perhaps of some cases, of some things, of some types. */
export interface Scope<N extends EventName> {
  partnershipId?: Id | undefined;
  cases?: readonly Id[] | undefined;
  things?: readonly Id[] | undefined;
  types?: readonly N[] | undefined;
  /** Only what stands after this position. */
  after?: bigint | undefined;
}

/** A view that keeps, for each thing, the few facts that judge it, with both times. */
export interface FactView<N extends EventName> extends View {
  /** The facts that had happened and were known, in log order. */
  read(db: Database.Database, scope: Scope<N>, horizon: Horizon): Fact<N>[];
}

const kept = (event: StoredEvent, thingId: Id | undefined): string =>
  JSON.stringify({
    type: event.type,
    data: event.data,
    eventId: event.id,
    partnershipId: event.meta.partnershipId,
    thingId,
    caseId: caseOf(event),
    occurredAt: event.meta.occurredAt,
    recordedAt: event.meta.recordedAt,
    recordedBy: event.meta.recordedBy,
    onBehalfOf: event.meta.onBehalfOf,
    source: event.meta.source,
    grounds: event.meta.grounds,
    sealed: event.sealed,
  });

/** Defines such a view. `thingOf` names the thing that an event belongs to. */
export function factView<N extends EventName>(definition: {
  name: string;
  version: number;
  types: readonly N[];
  thingOf: (event: StoredEvent) => Id | undefined;
}): FactView<N> {
  const { name, version, types, thingOf } = definition;
  const table = `${name}_facts`;
  return {
    name,
    version,
    types,
    tables: `CREATE TABLE ${table} (
      position INTEGER PRIMARY KEY, partnership_id TEXT NOT NULL, case_id TEXT, thing_id TEXT, type TEXT NOT NULL,
      occurred_at TEXT NOT NULL, recorded_at TEXT NOT NULL, fact TEXT NOT NULL) STRICT;`,
    indexes: `CREATE INDEX ${table}_by_partnership ON ${table} (partnership_id);
      CREATE INDEX ${table}_by_case ON ${table} (case_id);
      CREATE INDEX ${table}_by_thing ON ${table} (thing_id);`,
    writer(db) {
      const insert = db.prepare(`INSERT INTO ${table} VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
      return (event) => {
        const { partnershipId, occurredAt, recordedAt } = event.meta;
        const thingId = thingOf(event);
        insert.run(
          event.position,
          partnershipId,
          caseOf(event),
          thingId,
          event.type,
          occurredAt,
          recordedAt,
          kept(event, thingId),
        );
      };
    },
    read: (db, scope, horizon) => readFacts<N>(db, table, scope, horizon),
  };
}

/** Facts from a table, or from a subquery with the same columns. */
export function readFacts<N extends EventName>(
  db: Database.Database,
  from: string,
  scope: Scope<N>,
  { at, knownAt, upTo }: Horizon,
): Fact<N>[] {
  let sql = `SELECT fact FROM ${from} WHERE occurred_at <= ? AND recorded_at <= ?`;
  const params: unknown[] = [at, knownAt];
  if (scope.partnershipId !== undefined) {
    sql += ' AND partnership_id = ?';
    params.push(scope.partnershipId);
  }
  for (const [column, wanted] of [
    ['case_id', scope.cases],
    ['thing_id', scope.things],
    ['type', scope.types],
  ] as const)
    if (wanted) {
      sql += ` AND ${column} IN (SELECT value FROM json_each(?))`;
      params.push(JSON.stringify(wanted));
    }
  if (scope.after !== undefined) {
    sql += ' AND position > ?';
    params.push(scope.after);
  }
  if (upTo) {
    sql += ' AND (occurred_at, position) <= (?, ?)';
    params.push(upTo.occurredAt, upTo.position);
  }
  return texts(db, `${sql} ORDER BY position`, params).map((text) => {
    const fact: Fact<N> = JSON.parse(text);
    return fact;
  });
}
