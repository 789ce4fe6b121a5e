import type { Desk } from '@handslag/contract/questions/desk';
import type { StoredEvent } from '@handslag/domain/codec';
import type { Id } from '@handslag/domain/shared/id';
import { type Instant, instantOf, millisecondsOf } from '@handslag/domain/shared/time';
import type { CaseStanding } from '../cases/case-facts.ts';
import type { ViewsSource } from '../projector.ts';
import { fetchEvents, type Reference } from '../shared/fetch-events.ts';
import type { Frame } from '../shared/frame.ts';
import { loggedEvents } from '../shared/logged-event.ts';
import type { Reader } from '../shared/reader.ts';

const A_MONTH = 30 * 24 * 3_600_000;
const MOST = 50;

interface Opening extends Reference {
  position: bigint;
  recordedAt: Instant;
}

/** What has opened these cases to others lately: who was brought in, whose glass was broken, who reads from now on. */
export const openingsIn = (frame: Frame, cases: readonly CaseStanding[]): Opening[] => {
  const ours = cases.filter(({ kind }) => kind !== 'steering').map(({ caseId }) => caseId);
  const since = instantOf(millisecondsOf(frame.moment.at) - A_MONTH);
  return frame.db
    .prepare<unknown[], { stream: string; revision: bigint; position: bigint; recordedAt: Instant }>(
      `SELECT stream, revision, position, recorded_at AS recordedAt FROM entries
       WHERE case_id IN (SELECT value FROM json_each(?)) AND recorded_at > ?
         AND type IN ('ActorInvolved', 'CaseAccessChanged', 'ConfidentialCaseOpened')
       ORDER BY position DESC LIMIT ?`,
    )
    .safeIntegers()
    .all(JSON.stringify(ours), since, MOST);
};

/** Whether it is still news: not read yet, or a glass that is open; nobody is told what they did themselves. */
const isNews = (
  { type, data, meta, position }: StoredEvent,
  { personId, upTo, now, closed }: { personId: Id; upTo: bigint; now: Instant; closed: boolean },
): boolean => {
  if (meta.recordedBy === personId) return false;
  if (type === 'ConfidentialCaseOpened')
    return position > upTo || ('until' in data && data.until !== undefined && data.until > now);
  return position > upTo && (type === 'CaseAccessChanged' || closed);
};

/** Whether a case was open to the involved alone when this was recorded: as it is now, turned by the first change since. */
const closedThen = (
  { meta: { caseId }, position }: StoredEvent,
  newestFirst: readonly StoredEvent[],
  now: ReadonlyMap<Id, string>,
): boolean => {
  const changed = newestFirst.findLast(
    (event) =>
      event.type === 'CaseAccessChanged' && event.meta.caseId === caseId && event.position > position,
  );
  return changed?.type === 'CaseAccessChanged'
    ? changed.data.access !== 'involved'
    : caseId !== undefined && now.get(caseId) === 'involved';
};

/** The openings that a person is to know of, the newest first. */
export async function toldOpenings(
  views: ViewsSource,
  reader: Reader,
  frame: Frame,
  {
    openings,
    cases,
    personId,
    upTo,
  }: {
    openings: readonly Opening[];
    cases: readonly CaseStanding[];
    personId: Id;
    upTo: bigint;
  },
): Promise<Desk['openings']> {
  const access = new Map(cases.map((one) => [one.caseId, one.access]));
  const now = frame.moment.at;
  const lately = await fetchEvents(views, openings);
  const stored = lately.filter((event) =>
    isNews(event, { personId, upTo, now, closed: closedThen(event, lately, access) }),
  );
  const logged = await loggedEvents(views, reader, frame, stored);
  return logged.flatMap((event) =>
    event.meta.caseId === undefined ? [] : [{ caseId: event.meta.caseId, event }],
  );
}
