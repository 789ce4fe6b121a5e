import type { Changes } from '@handslag/contract/questions/changes';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type Database from 'better-sqlite3';
import { saidOfAll } from '../charter/facts-of.ts';
import { commitmentRows } from '../commitments/rows.ts';
import { storyOf } from '../history/story.ts';
import type { ViewsSource } from '../projector.ts';
import { fetchEvents, type Reference } from '../shared/fetch-events.ts';
import { type Frame, frameOf } from '../shared/frame.ts';
import { loggedEvents } from '../shared/logged-event.ts';
import { everything } from '../shared/moment.ts';
import type { Page } from '../shared/page.ts';
import type { Reader } from '../shared/reader.ts';
import { differencesBetween, standAt } from './state-between.ts';

export interface ChangesQuery extends Page {
  /** Absent: since the reader last said to have read. */
  from?: Instant | undefined;
  to?: Instant | undefined;
  /** The clock; only tests say it. */
  now?: Instant | undefined;
}

/** Before every instant that the log can hold. */
const START: Instant = '1900-01-01T00:00:00.000000Z';

const readToBy = (frame: Frame, personId: Id): string | undefined =>
  saidOfAll({ ...frame, horizon: everything })
    .of('HistoryRead')
    .findLast(({ data }) => data.personId === personId && data.part === undefined)?.data.upToPosition;

/** When the log got the last entry up to a position. */
const recordedAt = (db: Database.Database, partnershipId: Id, position: string): Instant =>
  db
    .prepare<[Id, bigint], Instant | null>(
      'SELECT max(recorded_at) FROM entries WHERE partnership_id = ? AND position <= ?',
    )
    .pluck()
    .get(partnershipId, BigInt(position)) ?? START;

const between = (
  frame: Frame,
  { from, to, after }: { from: Instant; to: Instant; after: string | undefined },
): { where: string; params: unknown[] } => {
  const { where, params } = storyOf(frame, {});
  // What was read up to a position is known by the position: several entries may share the instant.
  return after === undefined
    ? {
        where: `${where} AND ((recorded_at > ? AND recorded_at <= ?) OR (occurred_at > ? AND occurred_at <= ?))`,
        params: [...params, from, to, from, to],
      }
    : { where: `${where} AND position > ? AND recorded_at <= ?`, params: [...params, BigInt(after), to] };
};

const countOf = (db: Database.Database, { where, params }: ReturnType<typeof between>): number =>
  db
    .prepare<unknown[], number>(`SELECT count(*) FROM entries WHERE ${where}`)
    .pluck()
    .get(...params) ?? 0;

const pageFrom = (
  db: Database.Database,
  { where, params }: ReturnType<typeof between>,
  { limit = 100, offset = 0 }: Page,
): Reference[] =>
  db
    .prepare<unknown[], Reference>(
      `SELECT stream, revision FROM entries WHERE ${where} ORDER BY occurred_at, position LIMIT ? OFFSET ?`,
    )
    .safeIntegers()
    .all(...params, limit, offset);

/**
 * What changed between two moments, each as it was known then; or since the reader last said to have read. Undefined where
 * there is no such partnership.
 */
export async function readChanges(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  personId: Id,
  query: ChangesQuery = {},
): Promise<Changes | undefined> {
  const found = views.read((db) => {
    const present = frameOf(db, reader, partnershipId, { now: query.now });
    if (!present) return undefined;
    const readTo = query.from === undefined ? (readToBy(present, personId) ?? '0') : undefined;
    const from = query.from ?? recordedAt(db, partnershipId, readTo ?? '0');
    const to = query.to ?? present.moment.at;
    const stand = (moment: Instant) =>
      frameOf(db, reader, partnershipId, { at: moment, knownAt: moment }) ?? present;
    const last = query.to === undefined ? present : stand(to);
    const differences = differencesBetween(standAt(stand(from)), standAt(last));
    const chosen = between(present, { from, to, after: readTo });
    return {
      present: last,
      readTo,
      from,
      to,
      total: countOf(db, chosen),
      references: pageFrom(db, chosen, query),
      differences,
      rowsFor: commitmentRows(
        last,
        differences.commitments.map(({ now }) => now),
      ),
    };
  });
  if (!found) return undefined;
  const { present, readTo = null, from, to, total, references, differences, rowsFor } = found;
  const events = await fetchEvents(views, references);
  const { commitments, ...others } = differences;
  const rows = await rowsFor(reader);
  return {
    from,
    to,
    readTo,
    total,
    events: await loggedEvents(views, reader, present, events),
    ...others,
    commitments: rows.map((commitment, i) => ({ commitment, was: commitments[i]?.was ?? null })),
  };
}
