import type { CommitmentRow } from '@handslag/contract/commitment';
import type { Endorsement } from '@handslag/contract/questions/desk';
import type { StoredEvent } from '@handslag/domain/codec';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type { How } from '@handslag/domain/word/ground';
import type { ViewsSource } from '../projector.ts';
import { fetchEvents, type Reference } from '../shared/fetch-events.ts';
import type { Frame } from '../shared/frame.ts';
import { loggedEvents } from '../shared/logged-event.ts';
import type { Reader } from '../shared/reader.ts';

interface Waiting extends Reference {
  eventId: Id;
  actorId: Id;
  caseId: Id;
  batch: Id;
  by: Id;
  how: How | null;
  at: Instant;
}

/** What was told for these actors, by somebody else than this person, and that they have not settled. */
export const wordsWaiting = (frame: Frame, actors: readonly Id[], personId: Id): Waiting[] =>
  frame.db
    .prepare<unknown[], Omit<Waiting, 'revision'> & { revision: number }>(
      `SELECT w.event_id AS eventId, w.actor_id AS actorId, w.case_id AS caseId, w.batch, w.told_by AS by, w.how,
         w.occurred_at AS at, e.stream, e.revision
       FROM told_words w JOIN entries e ON e.event_id = w.event_id
       WHERE w.partnership_id = ? AND w.waits = 1 AND w.settled IS NULL AND w.case_id IS NOT NULL
         AND w.recorded_by <> ? AND w.actor_id IN (SELECT value FROM json_each(?))
       ORDER BY w.position`,
    )
    .all(frame.partnershipId, personId, JSON.stringify(actors))
    .map((one) => ({ ...one, revision: BigInt(one.revision) }))
    .filter((one) => frame.levelBetween(one, [one.actorId]) !== 'none');

/** What waits to be confirmed or contested: a whole meeting's at once, for each actor. */
export async function endorsements(
  views: ViewsSource,
  reader: Reader,
  frame: Frame,
  waiting: readonly Waiting[],
  promises: readonly CommitmentRow[],
): Promise<Endorsement[]> {
  const stored = await fetchEvents(views, waiting);
  // What was told for an actor is its to read, also where the case is shut to it.
  const speakers = Map.groupBy(waiting, ({ eventId }) => eventId);
  const levelOf = ({ id, meta }: StoredEvent) =>
    frame.levelBetween(
      meta,
      (speakers.get(id) ?? []).map(({ actorId }) => actorId),
    );
  const logged = await loggedEvents(views, reader, frame, stored, levelOf);
  const told = new Map(logged.map((event) => [event.id, event]));
  const groups = Map.groupBy(waiting, ({ batch, actorId, caseId }) => `${batch} ${actorId} ${caseId}`);
  return [...groups.values()].flatMap((those) => {
    const [first] = those;
    if (!first) return [];
    const { actorId, caseId, by, how, at } = first;
    const ids = new Set(those.map(({ eventId }) => eventId));
    const about = promises.filter(({ events }) => events.some((id) => ids.has(id)));
    const statements = those.flatMap(({ eventId }) => told.get(eventId) ?? []);
    return [{ actorId, caseId, by, how, at, statements, about }];
  });
}
