import type { LoggedEvent } from '@handslag/contract/logged-event';
import type { History } from '@handslag/contract/questions/history';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type Database from 'better-sqlite3';
import type { ViewsSource } from '../projector.ts';
import { fetchEvents, type Reference } from '../shared/fetch-events.ts';
import { frameOf } from '../shared/frame.ts';
import { loggedEvents } from '../shared/logged-event.ts';
import type { AskedMoment } from '../shared/moment.ts';
import type { Reader } from '../shared/reader.ts';
import { chaptersOf } from './chapters.ts';
import { withOffers } from './entry-offers.ts';
import { type StoryFilter, storyOf } from './story.ts';

interface Extent {
  total: number;
  first: Instant | null;
  last: Instant | null;
}

const ORDER = 'ORDER BY occurred_at, position';

interface Story {
  where: string;
  params: readonly unknown[];
}

/** Where the story goes on after an entry; from the start where the reader knows of no such entry. */
const goOnAfter = (
  db: Database.Database,
  { where, params }: Story,
  after: string | undefined,
): [Instant, bigint] => {
  const position = BigInt(after ?? 0);
  const entry = db
    .prepare<unknown[], Instant>(`SELECT occurred_at FROM entries WHERE ${where} AND position = ?`)
    .pluck()
    .get(...params, position);
  // An entry that one may not know of is answered as one that is not there: neither tells when it was.
  return entry === undefined ? ['', 0n] : [entry, position];
};

const readReferences = (
  db: Database.Database,
  { where, params }: Story,
  after: string | undefined,
  limit: number,
): (Reference & { position: bigint })[] =>
  db
    .prepare<unknown[], Reference & { position: bigint }>(
      `SELECT stream, revision, position FROM entries
       WHERE ${where} AND (occurred_at, position) > (?, ?) ${ORDER} LIMIT ?`,
    )
    .safeIntegers()
    .all(...params, ...goOnAfter(db, { where, params }, after), limit);

/**
 * The story in the order in which things happened; what happened at the same instant, in log order. `after` is the position
 * of the last entry read. Undefined where there is no such partnership.
 */
export async function readHistory(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  query: AskedMoment & StoryFilter & { after?: string | undefined; limit?: number | undefined } = {},
): Promise<History | undefined> {
  const { limit = 100 } = query;
  const found = views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const story = storyOf(frame, query);
    const extent = db
      .prepare<unknown[], Extent>(
        `SELECT count(*) AS total, min(occurred_at) AS first, max(occurred_at) AS last FROM entries WHERE ${story.where}`,
      )
      .get(...story.params);
    const references = readReferences(db, story, query.after, limit + 1);
    return { frame, extent, references, chapters: chaptersOf(db, story.where, story.params) };
  });
  if (!found) return undefined;
  const { frame, extent, references, chapters } = found;
  const page = references.slice(0, limit);
  const events = await fetchEvents(views, page);
  const last = page.at(-1);
  return {
    chapters,
    events: await withOffers(reader, frame, await loggedEvents(views, reader, frame, events)),
    next: references.length > limit && last ? String(last.position) : null,
    from: extent?.first ?? null,
    to: extent?.last ?? null,
    total: extent?.total ?? 0,
  };
}

/** One entry of the story; undefined where there is none that the reader may know of. */
export async function readEvent(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  eventId: Id,
): Promise<LoggedEvent | undefined> {
  const found = views.read((db) => {
    const frame = frameOf(db, reader, partnershipId);
    if (!frame) return undefined;
    const { where, params } = storyOf(frame, {});
    const reference = db
      .prepare<unknown[], Reference>(`SELECT stream, revision FROM entries WHERE event_id = ? AND ${where}`)
      .safeIntegers()
      .get(eventId, ...params);
    return reference && { frame, reference };
  });
  if (!found) return undefined;
  const events = await fetchEvents(views, [found.reference]);
  return (await loggedEvents(views, reader, found.frame, events))[0];
}
