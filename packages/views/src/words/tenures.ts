import type { StoredEvent } from '@handslag/domain/codec';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type Database from 'better-sqlite3';

/** Who represented which actor, from when to when: what the grounds of older events are asked of. */
export const tenureTables = `CREATE TABLE tenures (
  partnership_id TEXT NOT NULL, actor_id TEXT NOT NULL, person_id TEXT NOT NULL, since TEXT NOT NULL, until TEXT) STRICT;
  CREATE INDEX tenures_by_person ON tenures (partnership_id, actor_id, person_id);`;

/** Keeps the tenures, and tells whether a person represented an actor at an instant. */
export function tenuresIn(db: Database.Database) {
  const begin = db.prepare('INSERT INTO tenures VALUES (?, ?, ?, ?, NULL)');
  const end = db.prepare(
    'UPDATE tenures SET until = ? WHERE partnership_id = ? AND actor_id = ? AND person_id = ? AND until IS NULL',
  );
  const endAll = db.prepare(
    'UPDATE tenures SET until = ? WHERE partnership_id = ? AND actor_id = ? AND until IS NULL',
  );
  const found = db
    .prepare<[Id, Id, Id, Instant, Instant], number>(
      `SELECT count(*) FROM tenures WHERE partnership_id = ? AND actor_id = ? AND person_id = ?
       AND since <= ? AND (until IS NULL OR until >= ?)`,
    )
    .pluck();
  return {
    takeIn({ type, data, meta: { partnershipId, occurredAt } }: StoredEvent): void {
      if (type === 'RepresentativeAppointed')
        begin.run(partnershipId, data.actorId, data.personId, occurredAt);
      if (type === 'RepresentativeStoodDown') end.run(occurredAt, partnershipId, data.actorId, data.personId);
      if (type === 'ActorLeft') endAll.run(occurredAt, partnershipId, data.actorId);
    },
    represented: (partnershipId: Id, actor: Id, person: Id, at: Instant): boolean =>
      (found.get(partnershipId, actor, person, at, at) ?? 0) > 0,
  };
}
