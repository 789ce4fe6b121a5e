import type { Ledger, LedgerFigures, LedgerFilter } from '@handslag/contract/questions/ledger';
import type { CaseKind } from '@handslag/domain/case/events';
import type { Id } from '@handslag/domain/shared/id';
import type { CaseStanding } from '../cases/case-facts.ts';
import { standingCases } from '../cases/list-cases.ts';
import { casesAt } from '../cases/present-cases.ts';
import { type CommitmentFilter, matches } from '../commitments/filter.ts';
import { judgedCommitments } from '../commitments/judged.ts';
import { byDue } from '../commitments/queries.ts';
import { commitmentRows } from '../commitments/rows.ts';
import { standingDecisions } from '../decisions/standing.ts';
import { standingHandovers } from '../handovers/standing.ts';
import type { ViewsSource } from '../projector.ts';
import { type Frame, frameOf } from '../shared/frame.ts';
import type { AskedMoment } from '../shared/moment.ts';
import { type Page, pageOf } from '../shared/page.ts';
import type { Reader } from '../shared/reader.ts';
import { figuresOver, monthOf } from './counted-in.ts';
import { commitmentFigures } from './commitment-figures.ts';
import { decisionFigures, handoverFigures, ratingFigures } from './other-figures.ts';
import { countSteps } from './steps.ts';
import type { Judged } from './verdict.ts';

const nowhere = { countedIn: [], month: null };

/** The cases that the filter is about, as they stood then, and as far as the reader may know of them. */
const countedCases = (frame: Frame, { caseId, caseKind, actor }: LedgerFilter): CaseStanding[] =>
  standingCases(frame, caseId === undefined ? undefined : [caseId]).filter(
    (one) =>
      one.kind !== 'steering' &&
      (caseKind === undefined || one.kind === caseKind) &&
      (actor === undefined || one.actors.has(actor)),
  );

/**
 * Of all journeys of the partnership, or of none: what a filter, or one reader's sight, leaves out would be what two answers
 * differ by.
 */
const ratedCases = (
  { db, partnershipId, horizon }: Frame,
  { caseId, caseKind, actor }: LedgerFilter,
): readonly CaseStanding[] =>
  caseId === undefined && actor === undefined && (caseKind === undefined || caseKind === 'journey')
    ? casesAt(db, partnershipId, horizon)
    : [];

const figuresOf = (frame: Frame, judged: readonly Judged[], filter: LedgerFilter): LedgerFigures => {
  const { calendar, moment } = frame;
  const { actor, caseId, caseKind } = filter;
  const scope = { cases: caseId === undefined ? undefined : [caseId] };
  const kind = kindFilter(frame, caseKind);
  const cases = countedCases(frame, filter);
  const handovers = standingHandovers(frame, scope).filter(
    (one) => kind(one.caseId) && (actor === undefined || one.from === actor || one.to === actor),
  );
  const decisions = standingDecisions(frame, scope).filter(
    (one) => kind(one.caseId) && (actor === undefined || one.made?.data.decidedBy.includes(actor)),
  );
  return {
    ...commitmentFigures(judged, moment.at, calendar),
    cases: cases.length,
    steps: countSteps(frame, { actor, caseId, ofCase: kind }),
    handovers: handoverFigures(handovers, moment.at, calendar),
    decisions: decisionFigures(decisions),
    ratings: ratingFigures(ratedCases(frame, filter), moment),
  };
};

const kindFilter = (frame: Frame, kind: CaseKind | undefined): ((caseId: Id | undefined) => boolean) => {
  if (kind === undefined) return () => true;
  return (caseId) => frame.kindOf(caseId) === kind;
};

/** Judged commitments that the filter is about. */
const countedCommitments = (frame: Frame, filter: LedgerFilter): Judged[] => {
  const kind = kindFilter(frame, filter.caseKind);
  const cases = filter.caseId === undefined ? undefined : [filter.caseId];
  return judgedCommitments(frame, { cases }).filter(
    (one) => kind(one.caseId) && matches(one, filter, frame.calendar),
  );
};

/** The figures alone, without opening any text; undefined where there is no such partnership. */
export function ledgerFigures(
  views: ViewsSource,
  reader: Pick<Reader, 'sight'>,
  partnershipId: Id,
  query: AskedMoment & LedgerFilter = {},
): (Pick<Ledger, 'moment'> & { figures: LedgerFigures }) | undefined {
  return views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const figures = figuresOf(frame, countedCommitments(frame, query), query);
    return { moment: frame.moment, figures };
  });
}

/** Every commitment with its verdict, and the figures of all that the filter is about, whatever the verdict listed. */
export async function readLedger(
  views: ViewsSource,
  reader: Reader,
  partnershipId: Id,
  query: AskedMoment & Page & LedgerFilter & Pick<CommitmentFilter, 'verdict'> = {},
): Promise<Ledger | undefined> {
  const found = views.read((db) => {
    const frame = frameOf(db, reader, partnershipId, query);
    if (!frame) return undefined;
    const { verdict, ...filter } = query;
    const judged = countedCommitments(frame, filter);
    const listed = judged.filter((one) => verdict === undefined || one.verdict === verdict).sort(byDue);
    const { moment, calendar } = frame;
    const those = pageOf(listed, query);
    return {
      moment,
      total: listed.length,
      figures: figuresOf(frame, judged, filter),
      rowsFor: commitmentRows(frame, those),
      counted: those.map((one) => ({
        countedIn: figuresOver(one, moment.at),
        month: monthOf(one, moment.at, calendar) ?? null,
      })),
    };
  });
  if (!found) return undefined;
  const { moment, figures, total, rowsFor, counted } = found;
  const rows = await rowsFor(reader);
  return {
    moment,
    figures,
    total,
    rows: rows.map((row, nth) => ({ ...row, ...(counted[nth] ?? nowhere) })),
  };
}
