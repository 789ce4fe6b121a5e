import { catalogue, type EventName } from '@handslag/domain/catalogue';
import type { StoredEvent } from '@handslag/domain/codec';
import { aboutOf, presupposes } from '@handslag/domain/case/word/told';
import type { Id } from '@handslag/domain/shared/id';
import type { How } from '@handslag/domain/word/ground';
import { namedSpeakers } from '@handslag/domain/word/said-by';
import type Database from 'better-sqlite3';
import { caseOf } from '../shared/fact.ts';
import { namesOf } from '../shared/names-of.ts';
import type { View } from '../shared/view.ts';
import { tenuresIn, tenureTables } from './tenures.ts';

interface Vouched {
  actor: Id;
  by: Id;
  how?: How | undefined;
}

const toldTable = `CREATE TABLE told_words (
  event_id TEXT NOT NULL, actor_id TEXT NOT NULL, position INTEGER NOT NULL, partnership_id TEXT NOT NULL,
  case_id TEXT, thing_id TEXT, type TEXT NOT NULL, told_by TEXT NOT NULL, how TEXT, batch TEXT NOT NULL,
  recorded_by TEXT NOT NULL, occurred_at TEXT NOT NULL, recorded_at TEXT NOT NULL, waits INTEGER NOT NULL,
  settled TEXT, settled_at TEXT, settled_recorded_at TEXT) STRICT;
  CREATE INDEX told_by_event ON told_words (event_id);
  CREATE INDEX told_by_case ON told_words (partnership_id, case_id, actor_id);`;

/** Settles what stands open for an actor about the thing that its own act is about. */
const settlerIn = (db: Database.Database) => {
  const open = db.prepare<unknown[], { eventId: Id; type: EventName; about: Id | undefined }>(
    `SELECT event_id AS eventId, type, thing_id AS about FROM told_words
     WHERE partnership_id = ? AND case_id = ? AND actor_id = ? AND thing_id = ? AND settled IS NULL`,
  );
  const settle = db.prepare(
    `UPDATE told_words SET settled = ?, settled_at = ?, settled_recorded_at = ?
     WHERE event_id = ? AND actor_id = ? AND settled IS NULL`,
  );
  return {
    said: ({ data, type, meta }: StoredEvent): void => {
      if (type === 'StatementConfirmed')
        settle.run('confirmed', meta.occurredAt, meta.recordedAt, data.eventId, data.by);
      if (type === 'StatementContested')
        settle.run('contested', meta.occurredAt, meta.recordedAt, data.eventId, data.by);
    },
    presupposed: (event: StoredEvent, actor: Id): void => {
      const { type, meta } = event;
      const about = aboutOf(event);
      for (const one of open.all(meta.partnershipId, caseOf(event), actor, about))
        if (presupposes({ type, about }, one))
          settle.run('confirmed', meta.occurredAt, meta.recordedAt, one.eventId, actor);
    },
  };
};

/** What was told for actors, and what they have said of it. Of what was told before grounds were kept, nothing waits. */
export const words: View = {
  name: 'words',
  version: 1,
  types: namesOf(catalogue),
  tables: `${toldTable} ${tenureTables}`,
  indexes: '',
  writer(db) {
    const insert = db.prepare(
      'INSERT INTO told_words VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL)',
    );
    const tenures = tenuresIn(db);
    const settler = settlerIn(db);
    const put = (event: StoredEvent, { actor, by, how }: Vouched, waits: 0 | 1): void => {
      const { id, position, type, meta } = event;
      const { partnershipId, correlationId, recordedBy, occurredAt, recordedAt } = meta;
      const batch = meta.meetingId ?? correlationId;
      const place = [id, actor, position, partnershipId, caseOf(event), aboutOf(event), type];
      insert.run(...place, by, how, batch, recordedBy, occurredAt, recordedAt, waits);
    };
    /** Who vouched for whom in an event that is older than grounds: `attestedBy`, else whoever recorded it. */
    const vouchedBefore = (event: StoredEvent): Vouched[] => {
      const { data, meta } = event;
      const { recordedBy, partnershipId, occurredAt, onBehalfOf } = meta;
      const named = namedSpeakers(event);
      if ('attestedBy' in data && data.attestedBy !== undefined) {
        const by = data.attestedBy;
        return (named.length > 0 ? named : onBehalfOf ? [onBehalfOf] : []).map((actor) => ({ actor, by }));
      }
      return named
        .filter((actor) => actor !== onBehalfOf)
        .filter((actor) => !tenures.represented(partnershipId, actor, recordedBy, occurredAt))
        .map((actor) => ({ actor, by: recordedBy }));
    };
    return (event) => {
      tenures.takeIn(event);
      settler.said(event);
      const { grounds, source } = event.meta;
      if (grounds === undefined && source === undefined)
        for (const one of vouchedBefore(event)) put(event, one, 0);
      for (const [actor, { ground, by = event.meta.recordedBy, how }] of Object.entries(grounds ?? {})) {
        if (ground === 'own') settler.presupposed(event, actor);
        if (ground === 'attested') put(event, { actor, by, how }, 1);
      }
    };
  },
};
