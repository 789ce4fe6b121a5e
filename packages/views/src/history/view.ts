import { catalogue } from '@handslag/domain/catalogue';
import type { StoredEvent } from '@handslag/domain/codec';
import { caseOf } from '../shared/fact.ts';
import { namesOf } from '../shared/names-of.ts';
import type { View } from '../shared/view.ts';
import { turnOf } from './turning-point.ts';

/** The fields that may name actors; ids of other things in them do no harm. */
const actorFields = new Set([
  'actorId',
  'debtor',
  'creditor',
  'from',
  'to',
  'toActor',
  'fromActor',
  'responsible',
  'by',
  'seenBy',
  'confirmedBy',
  'proposedBy',
  'decidedBy',
  'agreedBy',
  'anchoredBy',
  'actors',
]);

/** The ids of whom an event speaks, in one text to search in. */
const named = ({ data, meta, stream }: StoredEvent): string => {
  let ids = stream.startsWith('actor-') ? stream.slice(6) : '';
  if (meta.onBehalfOf) ids += ` ${meta.onBehalfOf}`;
  for (const [field, value] of Object.entries(data))
    if (actorFields.has(field)) ids += ` ${Array.isArray(value) ? value.join(' ') : String(value)}`;
  return ids;
};

/**
 * Whether it belongs to the story. Answers to an assessment do not: an anonymous one must not tell who answered. Nor does
 * what people read, nor people's and citizens' own details.
 */
const belongs = ({ type, stream }: StoredEvent): boolean =>
  type !== 'AssessmentAnswered' &&
  type !== 'HistoryRead' &&
  !stream.startsWith('person-') &&
  !stream.startsWith('actor-');

/** Where each entry of the story stands in the log; what it says is read from there. */
export const history: View = {
  name: 'history',
  version: 1,
  types: namesOf(catalogue),
  tables: `CREATE TABLE entries (
    position INTEGER PRIMARY KEY, partnership_id TEXT NOT NULL, case_id TEXT, stream TEXT NOT NULL,
    revision INTEGER NOT NULL, event_id TEXT NOT NULL, type TEXT NOT NULL, occurred_at TEXT NOT NULL,
    recorded_at TEXT NOT NULL, actors TEXT NOT NULL, turn TEXT, story INTEGER NOT NULL) STRICT;`,
  indexes: `CREATE INDEX entries_in_order ON entries (partnership_id, occurred_at, position, recorded_at, case_id, turn)
      WHERE story = 1;
    CREATE INDEX entries_by_case ON entries (case_id, occurred_at, recorded_at);
    CREATE INDEX entries_turns ON entries (partnership_id, occurred_at, position)
      WHERE turn IS NOT NULL AND story = 1;
    CREATE INDEX entries_steps ON entries (partnership_id, case_id, occurred_at, recorded_at, actors)
      WHERE type = 'StepTaken';
    CREATE INDEX entries_by_id ON entries (event_id);`,
  writer(db) {
    const insert = db.prepare(`INSERT INTO entries VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
    return (event) => {
      const { partnershipId, occurredAt, recordedAt } = event.meta;
      insert.run(
        event.position,
        partnershipId,
        caseOf(event),
        event.stream,
        event.revision,
        event.id,
        event.type,
        occurredAt,
        recordedAt,
        named(event),
        turnOf(event),
        belongs(event) ? 1 : 0,
      );
    };
  },
};
