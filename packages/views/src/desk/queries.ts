import type { Desk } from '@handslag/contract/questions/desk';
import { daysAfter } from '@handslag/domain/shared/due';
import type { Id } from '@handslag/domain/shared/id';
import type { CaseStanding } from '../cases/case-facts.ts';
import { caseRows, standingCases } from '../cases/list-cases.ts';
import { isOpen } from '../cases/row.ts';
import { charterAt, presentActors, representedBy } from '../charter/fold.ts';
import { judgedCommitments } from '../commitments/judged.ts';
import { byDue } from '../commitments/queries.ts';
import { commitmentRows } from '../commitments/rows.ts';
import { decisionRows } from '../decisions/row.ts';
import { standingDecisions } from '../decisions/standing.ts';
import { handoverRows } from '../handovers/row.ts';
import { standingHandovers } from '../handovers/standing.ts';
import { storyOf } from '../history/story.ts';
import type { Judged } from '../ledger/verdict.ts';
import type { ViewsSource } from '../projector.ts';
import { type Frame, frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import type { Reader } from '../shared/reader.ts';
import { endorsements, wordsWaiting } from './endorse.ts';
import { consentsEnding } from './consents-ending.ts';
import { openingsIn, toldOpenings } from './openings.ts';
import { asksOf } from './asks.ts';

const SOON = 14;

/** How far the person has read the story. */
const readUpTo = ({ db, partnershipId }: Frame, personId: Id): bigint =>
  db
    .prepare<[Id, Id], bigint>('SELECT up_to FROM desk_reads WHERE partnership_id = ? AND person_id = ?')
    .pluck()
    .safeIntegers()
    .get(partnershipId, personId) ?? 0n;

const countNew = (frame: Frame, upTo: bigint): Pick<Desk, 'newSince' | 'position'> => {
  const { db } = frame;
  const { where, params } = storyOf(frame, {});
  const found = db
    .prepare<unknown[], { newSince: number; position: string | null }>(
      `SELECT count(*) FILTER (WHERE position > ?) AS newSince, CAST(max(position) AS TEXT) AS position
       FROM entries WHERE ${where}`,
    )
    .get(upTo, ...params);
  return { newSince: found?.newSince ?? 0, position: found?.position ?? '0' };
};

const sortCommitments = (judged: readonly Judged[], mine: ReadonlySet<Id>, frame: Frame) => {
  const { calendar, moment } = frame;
  const soon = calendar.dueAt(daysAfter(calendar.dayOf(moment.at), SOON));
  const ours = judged.filter(({ debtor, creditor }) => mine.has(debtor) || mine.has(creditor));
  return {
    // What is reported waits for the creditor: it is no longer what the debtor owes next.
    iOwe: ours.filter((one) => mine.has(one.debtor) && isOpen(one) && one.verdict !== 'claimed'),
    owedToUs: ours.filter((one) => mine.has(one.creditor) && isOpen(one)),
    answers: judged.filter(({ waitsFor }) => waitsFor !== undefined && mine.has(waitsFor)),
    overdue: ours.filter(({ verdict }) => verdict === 'overdue'),
    dueSoon: ours.filter(({ verdict, dueAt }) => verdict === 'open' && dueAt !== undefined && dueAt <= soon),
  };
};

/** The cases where one of these actors takes part. Every actor of the partnership takes part in its steering. */
const ourCases = (cases: readonly CaseStanding[], mine: ReadonlySet<Id>): CaseStanding[] =>
  cases.filter((one) => one.kind === 'steering' || [...one.actors].some((actor) => mine.has(actor)));

/** A person's desk; undefined where there is no such partnership. Judged now, unless the clock is said. */
export async function readDesk(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  personId: Id,
  query: Pick<AskedMoment, 'now'> = {},
): Promise<Desk | undefined> {
  const found = views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const standing = charterAt(frame);
    const actors = representedBy(standing, personId);
    const mine = new Set(actors);
    const cases = ourCases(standingCases(frame), mine);
    const ids = cases.map(({ caseId }) => caseId);
    const judged = judgedCommitments(frame, { cases: ids, parties: mine }).sort(byDue);
    const handovers = standingHandovers(frame, { cases: ids, parties: mine });
    const byCase = new Map(cases.map((one) => [one.caseId, one]));
    const decisions = standingDecisions(frame, { cases: ids }).map((one) => ({
      one,
      asks: asksOf(one, byCase.get(one.caseId ?? ''), mine, presentActors(standing), frame),
    }));
    const waiting = decisions.filter(({ asks }) => asks.length > 0);
    const upTo = readUpTo(frame, personId);
    const sorted = sortCommitments(judged, mine, frame);
    const rows = (those: readonly Judged[]) => commitmentRows(frame, those);
    const told = wordsWaiting(frame, actors, personId);
    const toldIds = new Set(told.map(({ eventId }) => eventId));
    const ours = cases.filter(
      (one) => one.closedAt === undefined && one.kind !== 'steering' && mine.has(one.responsible),
    );
    return {
      frame,
      actors,
      mine,
      handovers,
      waiting,
      told,
      toldAbout: rows(judged.filter(({ eventIds }) => eventIds.some((id) => toldIds.has(id)))),
      iOwe: rows(sorted.iOwe),
      owedToUs: rows(sorted.owedToUs),
      answers: rows(sorted.answers),
      overdue: rows(sorted.overdue),
      dueSoon: rows(sorted.dueSoon),
      responsibleFor: caseRows(frame, ours),
      cases,
      upTo,
      openings: openingsIn(frame, cases),
      ending: consentsEnding(cases, mine, frame.moment.at),
      ...countNew(frame, upTo),
    };
  });
  if (!found) return undefined;
  const { frame, actors, mine, handovers, waiting, newSince, position } = found;
  const rows = await decisionRows(
    reader,
    frame,
    waiting.map(({ one }) => one),
  );
  const sent = handovers.filter(
    ({ from, state }) => mine.has(from) && (state === 'proposed' || state === 'accepted'),
  );
  return {
    actors,
    iOwe: await found.iOwe(reader),
    owedToUs: await found.owedToUs(reader),
    answers: await found.answers(reader),
    handoversToAnswer: await handoverRows(
      reader,
      frame,
      handovers.filter(({ to, state }) => mine.has(to) && state === 'proposed'),
    ),
    handoversSent: await handoverRows(reader, frame, sent),
    decisions: waiting.flatMap(({ asks }, i) => {
      const decision = rows[i];
      return decision ? asks.map((ask) => ({ ...ask, decision })) : [];
    }),
    consentsEnding: found.ending,
    openings: await toldOpenings(views, reader, frame, { ...found, personId }),
    toEndorse: await endorsements(views, reader, frame, found.told, await found.toldAbout(reader)),
    overdue: await found.overdue(reader),
    dueSoon: await found.dueSoon(reader),
    responsibleFor: await found.responsibleFor(reader),
    newSince,
    position,
  };
}
