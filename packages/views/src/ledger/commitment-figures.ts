import type { Timing, Verdict } from '@handslag/contract/commitment';
import type { LedgerFigures, Share, Verdicts } from '@handslag/contract/questions/ledger';
import type { Origin } from '@handslag/domain/word/ground';
import type { Calendar } from '../shared/calendar.ts';
import { countedIn, monthOf } from './counted-in.ts';
import { daysFrom, medianOf } from './numbers.ts';
import { curveOf, type Observation } from './survival.ts';
import type { Judged } from './verdict.ts';
import { share } from './wilson.ts';

/** What the ledger counts of commitments. The rules are numbered in docs/spec/ledger.md. */
export type CommitmentFigures = Omit<
  LedgerFigures,
  'cases' | 'steps' | 'handovers' | 'decisions' | 'ratings'
>;
type Timed = Verdicts['kept'];

const timed = (judged: readonly Judged[], verdict: Verdict): Timed => {
  const count = (timing: Timing | undefined): number =>
    judged.filter((one) => one.verdict === verdict && one.timing === timing).length;
  return { onTime: count('on-time'), late: count('late'), undated: count(undefined) };
};

const countVerdicts = (judged: readonly Judged[]): Verdicts => {
  const count = (verdict: Verdict): number => judged.filter((one) => one.verdict === verdict).length;
  return {
    pending: count('pending'),
    declined: count('declined'),
    waiting: count('waiting'),
    open: count('open'),
    overdue: count('overdue'),
    claimed: timed(judged, 'claimed'),
    kept: timed(judged, 'kept'),
    released: count('released'),
    expired: count('expired'),
    broken: count('broken'),
    contested: count('contested'),
  };
};

const onTime = ({ verdict, timing }: Judged): boolean => verdict === 'kept' && timing === 'on-time';

/** [L18] Kept on time, of what is kept, broken, overdue or claimed late. */
const keptRate = (judged: readonly Judged[], at: string): Share => {
  const of = countedIn('kept-rate', judged, at);
  return share(of.filter(onTime).length, of.length);
};

/** [L30] What the rate would be if nothing of what is claimed on time came to be confirmed, and if all of it did. */
const boundsOf = (judged: readonly Judged[], at: string): CommitmentFigures['keptRateBounds'] => {
  const of = countedIn('kept-rate', judged, at);
  const kept = of.filter(onTime).length;
  const claimed = judged.filter(
    ({ verdict, timing }) => verdict === 'claimed' && timing === 'on-time',
  ).length;
  const contested = judged.filter(
    ({ verdict, judgedDueAt }) => verdict === 'contested' && judgedDueAt !== undefined,
  ).length;
  return {
    lower: share(kept, of.length + claimed + contested),
    upper: share(kept + claimed, of.length + claimed),
  };
};

/** [L31] How much of the rate rests on words that another told, and that their actor has not confirmed. */
const toldOf = (judged: readonly Judged[], at: string): CommitmentFigures['keptRateTold'] => {
  const told = countedIn('kept-rate', judged, at).filter(({ origin }) => origin === 'attested');
  return { x: told.filter(onTime).length, n: told.length };
};

const wordsOf = (judged: readonly Judged[]): CommitmentFigures['words'] => {
  const bound = judged.filter(({ boundAt, origin }) => boundAt !== undefined || origin === 'contested');
  const count = (origin: Origin): number => bound.filter((one) => one.origin === origin).length;
  return {
    own: count('own'),
    attested: count('attested'),
    'confirmed-told': count('confirmed-told'),
    contested: count('contested'),
    imported: count('imported'),
  };
};

/** [L19] The same against the due dates first promised: a new date does not excuse what missed the first. */
const keptRateOriginal = (judged: readonly Judged[], at: string): Share => {
  const of = countedIn('kept-rate-original', judged, at);
  const kept = of.filter(({ verdict, originalTiming }) => verdict === 'kept' && originalTiming === 'on-time');
  return share(kept.length, of.length);
};

const endings: ReadonlySet<Verdict> = new Set(['released', 'expired', 'broken', 'contested']);

/** [L20] From the day it bound to the day it was fulfilled, otherwise ended, or is looked at. */
const observe = (one: Judged, at: string, calendar: Calendar): Observation | undefined => {
  if (one.boundAt === undefined) return undefined;
  const days = (end: string): number => Math.max(0, calendar.daysBetween(one.boundAt ?? end, end));
  if (one.verdict === 'kept' || one.verdict === 'claimed')
    return { t: days(one.fulfilledAt ?? at), end: 'fulfilled' };
  if (endings.has(one.verdict)) return { t: days(one.endedAt ?? at), end: 'competing' };
  return { t: days(at), end: 'open' };
};

/** [L21] The kept-rate of those that fell due in each month. */
const trendOf = (judged: readonly Judged[], at: string, calendar: Calendar): CommitmentFigures['trend'] =>
  [...Map.groupBy(judged, (one) => monthOf(one, at, calendar))]
    .flatMap(([month, those]) => (month === undefined ? [] : [{ month, keptRate: keptRate(those, at) }]))
    .sort((a, b) => (a.month < b.month ? -1 : 1));

/** Figures of commitments judged at an instant. */
export function commitmentFigures(
  judged: readonly Judged[],
  at: string,
  calendar: Calendar,
): CommitmentFigures {
  const fulfilled = countedIn('confirmed', judged, at);
  return {
    commitments: judged.length,
    verdicts: countVerdicts(judged),
    keptRate: keptRate(judged, at),
    keptRateBounds: boundsOf(judged, at),
    keptRateTold: toldOf(judged, at),
    words: wordsOf(judged),
    undated: judged.filter(({ boundAt, judgedDueAt }) => boundAt !== undefined && judgedDueAt === undefined)
      .length,
    keptRateOriginal: keptRateOriginal(judged, at),
    confirmedShare: share(fulfilled.filter(({ verdict }) => verdict === 'kept').length, fulfilled.length),
    medianDaysFromDue: medianOf(
      countedIn('from-due', judged, at).flatMap(({ judgedDueAt, fulfilledAt }) =>
        judgedDueAt && fulfilledAt ? [calendar.daysBetween(judgedDueAt, fulfilledAt)] : [],
      ),
    ),
    medianDaysToAccept: medianOf(
      countedIn('to-accept', judged, at).flatMap(({ boundAt, proposedAt }) =>
        boundAt === undefined ? [] : [daysFrom(proposedAt, boundAt)],
      ),
    ),
    curve: curveOf(countedIn('bound', judged, at).flatMap((one) => observe(one, at, calendar) ?? [])),
    trend: trendOf(judged, at, calendar),
  };
}
