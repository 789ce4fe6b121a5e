import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type { How, Origin } from '@handslag/domain/word/ground';
import type { Standing } from '../ledger/standing.ts';
import type { AnyFact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';

/** One statement told for one actor: who vouches, how it was given, and what the actor has said of it. */
export interface ToldWord {
  eventId: Id;
  actor: Id;
  by: Id;
  how: How | null;
  settled: 'confirmed' | 'contested' | null;
}

interface Kept extends ToldWord {
  settledAt: Instant | null;
  settledRecordedAt: Instant | null;
}

const columns = `event_id AS eventId, actor_id AS actor, told_by AS by, how, settled,
  settled_at AS settledAt, settled_recorded_at AS settledRecordedAt`;

/** What was told, by event, as it stood at the frame's horizon. */
export function toldIn(
  { db, partnershipId, horizon }: Frame,
  { cases, events }: { cases?: readonly Id[] | undefined; events?: readonly Id[] | undefined },
): ReadonlyMap<Id, ToldWord[]> {
  const rows = db
    .prepare<unknown[], Kept>(
      `SELECT ${columns} FROM told_words WHERE partnership_id = ?
       AND (? IS NULL OR case_id IN (SELECT value FROM json_each(?)))
       AND (? IS NULL OR event_id IN (SELECT value FROM json_each(?)))`,
    )
    .all(partnershipId, ...twice(cases), ...twice(events));
  const then = ({ settledAt, settledRecordedAt }: Kept): boolean =>
    settledAt !== null && settledRecordedAt !== null
      ? settledAt <= horizon.at && settledRecordedAt <= horizon.knownAt
      : false;
  return Map.groupBy(
    rows.map((row): ToldWord => {
      const { eventId, actor, by, how } = row;
      return { eventId, actor, by, how, settled: then(row) ? row.settled : null };
    }),
    ({ eventId }) => eventId,
  );
}

const twice = (ids: readonly Id[] | undefined): [string | null, string | null] => {
  const text = ids ? JSON.stringify(ids) : null;
  return [text, text];
};

/** Whose word a told statement is by now. */
export const originOfWord = ({ settled }: ToldWord): Origin => {
  if (settled === null) return 'attested';
  return settled === 'confirmed' ? 'confirmed-told' : 'contested';
};

/** Whose word a fact is, of those that are this actor's; nobody's is like its own. */
export function originOfFact(
  { eventId, source }: Pick<AnyFact, 'eventId' | 'source'>,
  actor: Id | undefined,
  told: ReadonlyMap<Id, readonly ToldWord[]>,
): Origin {
  if (source === 'import') return 'imported';
  const word = told.get(eventId)?.find((one) => one.actor === actor);
  return word ? originOfWord(word) : 'own';
}

/** Whose word a promise rests on: the weakest of what binds it and of what was answered. */
export function originOf(standing: Standing, told: ReadonlyMap<Id, readonly ToldWord[]>): Origin {
  if (standing.status === 'contested') return 'contested';
  if (standing.imported) return 'imported';
  const found = new Set(standing.words.flatMap((eventId) => told.get(eventId) ?? []).map(originOfWord));
  if (found.has('attested')) return 'attested';
  return found.has('confirmed-told') ? 'confirmed-told' : 'own';
}
