import type { DecisionState } from '@handslag/contract/case';
import type { Moment } from '@handslag/contract/moment';
import type { Decisions, ListedDecision } from '@handslag/contract/questions/decisions';
import type { Level } from '@handslag/domain/case/decision/events';
import type { Id } from '@handslag/domain/shared/id';
import type { CaseStanding } from '../cases/case-facts.ts';
import { standingCases } from '../cases/list-cases.ts';
import { openingsOf } from '../cases/openings.ts';
import { charterAt, presentActors } from '../charter/fold.ts';
import { asksOf, type Ask } from '../desk/asks.ts';
import type { ViewsSource } from '../projector.ts';
import { type Frame, frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import { finds, type Page, pageOf } from '../shared/page.ts';
import { openTexts, type Reader } from '../shared/reader.ts';
import { decisionRows } from './row.ts';
import { type DecisionStanding, meaningsOf, standingDecisions } from './standing.ts';

export interface DecisionFilter {
  state?: DecisionState | undefined;
  level?: Level | undefined;
  caseId?: Id | undefined;
  /** With `waiting`: that it waits for this actor. Else: that this actor decided it, took a stand on it or reads it. */
  actor?: Id | undefined;
  waiting?: Ask['ask'] | undefined;
  only?: 'review-due' | 'read-differently' | undefined;
}

interface Asked {
  one: DecisionStanding;
  asks: Ask[];
  reviewDue: boolean;
}

const askedOf = (
  frame: Frame,
  one: DecisionStanding,
  inCase: CaseStanding | undefined,
  actors: readonly Id[],
): Asked => {
  const asks = asksOf(one, inCase, new Set(actors), actors, frame);
  const today = frame.calendar.dayOf(frame.moment.at);
  const reviewDue = one.state === 'made' && one.reviewOn !== undefined && one.reviewOn <= today;
  return { one, asks, reviewDue };
};

const speaksIn = ({ made, positions, interpretations, anchored }: DecisionStanding, actor: Id): boolean =>
  (made?.data.decidedBy.includes(actor) ?? false) ||
  [positions, interpretations, anchored].some((said) => said.has(actor));

const wanted = ({ one, asks, reviewDue }: Asked, filter: DecisionFilter): boolean => {
  const { state, level, actor, waiting, only } = filter;
  if (state !== undefined && one.state !== state) return false;
  if (level !== undefined && one.level !== level) return false;
  if (only === 'review-due' && !reviewDue) return false;
  if (only === 'read-differently' && meaningsOf(one).size < 2) return false;
  if (waiting !== undefined)
    return asks.some(({ ask, actorId }) => ask === waiting && (actor === undefined || actorId === actor));
  return actor === undefined || speaksIn(one, actor);
};

/** The line of decisions of a case in which one has taken another's place. */
const chainOf = (ofCase: readonly DecisionStanding[], decisionId: Id): Id[] => {
  const all = new Map(ofCase.map((one) => [one.decisionId, one]));
  const before = new Map(ofCase.map((one) => [one.supersededBy, one.decisionId]));
  const chain = [decisionId];
  for (let first = before.get(decisionId); first && !chain.includes(first); first = before.get(first))
    chain.unshift(first);
  for (
    let next = all.get(decisionId)?.supersededBy;
    next && !chain.includes(next);
    next = all.get(next)?.supersededBy
  )
    chain.push(next);
  return chain;
};

const readingsOf = (one: DecisionStanding): ListedDecision['readings'] =>
  [...Map.groupBy([...one.interpretations.values()], ({ data }) => data.meaning)].map(([meaning, facts]) => ({
    meaning,
    actors: facts.map(({ data }) => data.actorId),
  }));

const knownThen = ({ made, proposed }: DecisionStanding): Moment => {
  const at = (made ?? proposed)?.occurredAt ?? '';
  return { at, knownAt: at };
};

const lastSaidAt = ({ made, proposed }: DecisionStanding): string => (made ?? proposed)?.occurredAt ?? '';

interface Found {
  frame: Frame;
  all: readonly DecisionStanding[];
  asked: Asked[];
  openings: ReturnType<typeof openingsOf>;
}

const find = (
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  query: AskedMoment & DecisionFilter,
): Found | undefined =>
  views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const scope = query.caseId === undefined ? undefined : [query.caseId];
    const byCase = new Map(standingCases(frame, scope).map((one) => [one.caseId, one]));
    const standings = standingDecisions(frame, { cases: scope });
    const actors = presentActors(charterAt(frame));
    const asked = standings
      .map((one) => askedOf(frame, one, byCase.get(one.caseId ?? ''), actors))
      .filter((one) => wanted(one, query))
      .toSorted((a, b) => (lastSaidAt(a.one) < lastSaidAt(b.one) ? 1 : -1));
    const openings = openingsOf(
      frame,
      asked.map(({ one }) => one.caseId),
    );
    return { frame, all: standings, asked, openings };
  });

const listed = async (
  reader: Reader,
  { frame, all, openings }: Found,
  asked: readonly Asked[],
): Promise<ListedDecision[]> => {
  const rows = await decisionRows(
    reader,
    frame,
    asked.map(({ one }) => one),
  );
  const inCase = Map.groupBy(all, ({ caseId }) => caseId);
  const titles = await openTexts([...openings.values()], reader, ({ caseId }) => frame.levelOf(caseId));
  return asked.flatMap(({ one, asks, reviewDue }, index) => {
    const row = rows[index];
    if (!row) return [];
    const caseTitle = titles.must(openings.get(one.caseId), 'title');
    return {
      ...row,
      caseTitle,
      readings: readingsOf(one),
      waitsFor: asks,
      reviewDue,
      chain: chainOf(inCase.get(one.caseId) ?? [], one.decisionId),
      knownThen: knownThen(one),
    };
  });
};

/** The decisions of all cases that the reader may know of, latest first; undefined where there is no such partnership. */
export async function listDecisions(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  query: AskedMoment & Page & DecisionFilter & { q?: string | undefined } = {},
): Promise<Decisions | undefined> {
  const found = find(views, reader, partnershipId, query);
  if (!found) return undefined;
  const { frame, asked } = found;
  const { q } = query;
  if (!q)
    return {
      moment: frame.moment,
      total: asked.length,
      rows: await listed(reader, found, pageOf(asked, query)),
    };
  const all = await listed(reader, found, asked);
  const hits = all.filter(({ title, what, caseTitle }) =>
    [title, what, caseTitle].some((text) => finds(text, q)),
  );
  return { moment: frame.moment, total: hits.length, rows: pageOf(hits, query) };
}
