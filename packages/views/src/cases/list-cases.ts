import type { CaseRow } from '@handslag/contract/case';
import type { Cases } from '@handslag/contract/questions/cases';
import type { CaseKind } from '@handslag/domain/case/events';
import type { Id } from '@handslag/domain/shared/id';
import type { ViewsSource } from '../projector.ts';
import { type Frame, frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import { finds, type Page, pageOf } from '../shared/page.ts';
import { openTexts, type Reader, type RowsFor } from '../shared/reader.ts';
import type { CaseFacts } from '../shared/sight.ts';
import type { CaseStanding } from './case-facts.ts';
import { lastEntryAt } from './last-entry.ts';
import { openingsOf } from './openings.ts';
import { casesAt } from './present-cases.ts';
import { caseRow, countOpen } from './row.ts';

export interface CaseFilter {
  state?: 'open' | 'closed' | undefined;
  kind?: CaseKind | undefined;
  /** Involved in the case, or responsible for it. */
  actor?: Id | undefined;
}

/** The cases that the reader may know of, as they stood at the frame's moment. */
export const standingCases = (frame: Frame, cases?: readonly Id[]): CaseStanding[] =>
  casesAt(frame.db, frame.partnershipId, frame.horizon, cases).filter((one) => frame.visible(one));

const wanted = (one: CaseStanding, { state, kind, actor }: CaseFilter): boolean =>
  (state === undefined || (state === 'open') === (one.closedAt === undefined)) &&
  (kind === undefined || one.kind === kind) &&
  (actor === undefined || one.actors.has(actor));

/** Open cases stand first, by what happened last in them; then closed ones, by when they were closed. */
const latestFirst = (frame: Frame, those: readonly CaseStanding[]): CaseStanding[] => {
  const keyOf = (one: CaseStanding): string =>
    one.closedAt === undefined ? `1${lastEntryAt(frame, one.caseId) ?? ''}` : `0${one.closedAt}`;
  return those
    .map((one) => ({ one, key: keyOf(one) }))
    .sort((a, b) => (a.key < b.key ? 1 : -1))
    .map(({ one }) => one);
};

/** Cases as rows, in the same order; to be called within the read that found them. */
export function caseRows(frame: Frame, those: readonly CaseStanding[]): RowsFor<CaseRow> {
  const ids = those.map((one) => one.caseId);
  const openings = openingsOf(frame, ids);
  const counts = countOpen(frame, ids);
  const lasts = new Map(ids.map((id) => [id, lastEntryAt(frame, id)]));
  return async (reader) => {
    const texts = await openTexts([...openings.values()], reader, ({ caseId }) => frame.levelOf(caseId));
    return those.map((one) =>
      caseRow(one, { ...counts(one.caseId), lastAt: lasts.get(one.caseId) }, texts, openings.get(one.caseId)),
    );
  };
}

/** Cases; undefined where there is no such partnership. `q` searches in the titles that the reader may read. */
export async function listCases(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  query: AskedMoment & Page & CaseFilter & { q?: string | undefined } = {},
): Promise<Cases | undefined> {
  const { q } = query;
  const found = views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const those = latestFirst(
      frame,
      standingCases(frame).filter((one) => wanted(one, query)),
    );
    const { moment } = frame;
    return { moment, total: those.length, rowsFor: caseRows(frame, q ? those : pageOf(those, query)) };
  });
  if (!found) return undefined;
  const { moment, total, rowsFor } = found;
  const rows = await rowsFor(reader);
  if (!q) return { moment, total, rows };
  const hits = rows.filter(({ title }) => finds(title, q));
  return { moment, total: hits.length, rows: pageOf(hits, query) };
}

/** What is known now of every case in the reader's sight, for who must decide by it; quick, and without any text. */
export const casesInSight = (
  views: ViewsSource,
  reader: Pick<Reader, 'sight'>,
  partnershipId: Id,
): readonly CaseFacts[] =>
  views.read((db) => {
    const frame = frameOf(db, reader, partnershipId);
    return frame ? standingCases(frame) : [];
  });
