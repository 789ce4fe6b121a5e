import type { Verdict } from '@handslag/contract/commitment';
import { CountedIn } from '@handslag/contract/questions/ledger';
import { isAfterDue } from '@handslag/domain/shared/due';
import type { Instant } from '@handslag/domain/shared/time';
import type { Calendar } from '../shared/calendar.ts';
import type { Judged } from './verdict.ts';

const ripe: ReadonlySet<Verdict> = new Set(['kept', 'broken', 'overdue']);
/** With a due date; claimed late cannot become on time, and counts at once. */
const isRipe = ({ verdict, timing, judgedDueAt }: Judged): boolean =>
  judgedDueAt !== undefined && (ripe.has(verdict) || (verdict === 'claimed' && timing === 'late'));
/** Past the due date first promised, where there was one. */
const isPastFirst = ({ originalDueAt }: Judged, at: Instant): boolean =>
  originalDueAt !== undefined && isAfterDue(at, originalDueAt);
const isFulfilled = ({ verdict }: Judged): boolean => verdict === 'kept' || verdict === 'claimed';

/** Which commitments each figure is over, judged at an instant: the figures and the lists behind them both ask here. */
const counts: Readonly<Record<CountedIn, (one: Judged, at: Instant) => boolean>> = {
  /** [L18] What is kept, broken or overdue, or claimed late; with a due date. */
  'kept-rate': isRipe,
  /** [L19] The same, and what is open past the due date first promised: a new date does not excuse it. */
  'kept-rate-original': (one, at) =>
    one.originalDueAt !== undefined &&
    (ripe.has(one.verdict) ||
      (one.verdict === 'claimed' && one.originalTiming === 'late') ||
      (one.verdict === 'open' && isPastFirst(one, at))),
  confirmed: isFulfilled,
  /** [L20] Everything that has bound. */
  bound: ({ boundAt }) => boundAt !== undefined,
  'from-due': (one) => isFulfilled(one) && one.judgedDueAt !== undefined && one.fulfilledAt !== undefined,
  'to-accept': ({ boundAt, selfMade }) => boundAt !== undefined && !selfMade,
};

/** The commitments that a figure is over. */
export const countedIn = (figure: CountedIn, judged: readonly Judged[], at: Instant): Judged[] =>
  judged.filter((one) => counts[figure](one, at));

/** The figures that a commitment is counted in. */
export const figuresOver = (one: Judged, at: Instant): CountedIn[] =>
  CountedIn.options.filter((figure) => counts[figure](one, at));

/** [L21] The month in whose rate a commitment is counted; undefined where it is in none. */
export const monthOf = (one: Judged, at: Instant, calendar: Calendar): string | undefined =>
  counts['kept-rate'](one, at) && one.judgedDueAt !== undefined
    ? calendar.dayOf(one.judgedDueAt).slice(0, 7)
    : undefined;
