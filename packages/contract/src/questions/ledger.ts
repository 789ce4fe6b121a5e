import { mayReadPartnership } from '@handslag/domain/access';
import { CaseKind } from '@handslag/domain/case/events';
import { Id } from '@handslag/domain/shared/id';
import { Origin } from '@handslag/domain/word/ground';
import { CalendarDate } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { CommitmentRow, Verdict } from '../commitment.ts';
import { Moment } from '../moment.ts';
import { base, moment, page, partnership } from '../parts.ts';
import type { Question } from '../route.ts';

const Count = z.int().min(0);

/** `undated`: without a due date it is neither. */
const Timed = z.object({ onTime: Count, late: Count, undated: Count });

/** A median, of how many; withheld under five. */
export const Median = z.object({ n: Count, value: z.number().nullable() });
export type Median = z.infer<typeof Median>;

/** A share with its 95 % Wilson score interval; rate and limits are null where n is 0. Source: Wilson 1927. */
export const Share = z.object({
  x: Count,
  n: Count,
  rate: z.number().nullable(),
  lower: z.number().nullable(),
  upper: z.number().nullable(),
});
export type Share = z.infer<typeof Share>;

/** One step of a curve: t in whole days since the promise was made. */
export const CurveStep = z.object({
  t: z.int(),
  atRisk: Count,
  fulfilled: z.number(),
  competing: z.number(),
  open: z.number(),
});
export type CurveStep = z.infer<typeof CurveStep>;

export const Verdicts = z.object({
  pending: Count,
  declined: Count,
  waiting: Count,
  open: Count,
  overdue: Count,
  claimed: Timed,
  kept: Timed,
  released: Count,
  expired: Count,
  broken: Count,
  contested: Count,
});
export type Verdicts = z.infer<typeof Verdicts>;

export const LedgerFigures = z.object({
  cases: Count,
  steps: Count,
  handovers: z.object({
    /** As another system has them: in none of the other figures. */
    imported: Count,
    proposed: Count,
    accepted: Count,
    declined: Count,
    withdrawn: Count,
    waiting: Count,
    landed: Count,
    acceptedShare: Share,
    landedShare: Share,
    medianDaysToAccept: Median,
    medianDaysToContact: Median,
  }),
  commitments: Count,
  verdicts: Verdicts,
  keptRate: Share,
  /** The rate if nothing that is claimed on time is confirmed, nor a contested promise kept; and if all of it is. */
  keptRateBounds: z.object({ lower: Share, upper: Share }),
  /** Of the rate: how many kept on time, and how many counted, rest on words that another told. */
  keptRateTold: z.object({ x: Count, n: Count }),
  /** Whose word the promises that bind, or are contested, rest on. */
  words: z.record(Origin, Count),
  /** Bound without a due date: in neither number of a rate, however they end. */
  undated: Count,
  keptRateOriginal: Share,
  /** Of what was fulfilled: how much the creditor has confirmed, against merely claimed. */
  confirmedShare: Share,
  medianDaysFromDue: Median,
  medianDaysToAccept: Median,
  curve: z.object({
    method: z.enum(['kaplan-meier', 'aalen-johansen']),
    steps: z.array(CurveStep),
    median: z.int().nullable(),
  }),
  decisions: z.object({ made: Count, interpretedByAll: Share, anchoredByAll: Share, readDifferently: Count }),
  ratings: z.object({
    n: Count,
    helpful: z.number().nullable(),
    inTime: z.number().nullable(),
    rightPlace: z.number().nullable(),
    rightMeans: z.number().nullable(),
  }),
  /** By month in which the commitments fell due. */
  trend: z.array(z.object({ month: z.string(), keptRate: Share })),
});
export type LedgerFigures = z.infer<typeof LedgerFigures>;

/** The figures of commitments that have a list behind them. */
export const CountedIn = z.enum([
  'kept-rate',
  'kept-rate-original',
  'confirmed',
  'bound',
  'from-due',
  'to-accept',
]);
export type CountedIn = z.infer<typeof CountedIn>;

/** A commitment with what it is counted in, so that the rows behind a figure are those that it counted. */
export const LedgerRow = CommitmentRow.extend({
  countedIn: z.array(CountedIn),
  /** The month of the trend in which it is counted, where it is in one. */
  month: z.string().nullable(),
});
export type LedgerRow = z.infer<typeof LedgerRow>;

export const LedgerFilter = z.object({
  actor: Id.optional(),
  debtor: Id.optional(),
  creditor: Id.optional(),
  caseId: Id.optional(),
  caseKind: CaseKind.optional(),
  /** Commitments that fell or fall due in this period. */
  dueFrom: CalendarDate.optional(),
  dueTo: CalendarDate.optional(),
});
export type LedgerFilter = z.infer<typeof LedgerFilter>;

export const Ledger = z.object({
  moment: Moment,
  figures: LedgerFigures,
  total: z.int(),
  rows: z.array(LedgerRow),
});
export type Ledger = z.infer<typeof Ledger>;
export type HandoverFigures = LedgerFigures['handovers'];
export type DecisionFigures = LedgerFigures['decisions'];
export type RatingFigures = LedgerFigures['ratings'];
export type Curve = LedgerFigures['curve'];

export const getLedger = {
  method: 'GET',
  path: `${base}/ledger`,
  summary: 'Every commitment with its verdict, and the figures',
  needs: 'membership',
  may: mayReadPartnership,
  params: partnership,
  query: LedgerFilter.extend({ ...moment, ...page, verdict: Verdict.optional() }),
  response: Ledger,
} as const satisfies Question;
