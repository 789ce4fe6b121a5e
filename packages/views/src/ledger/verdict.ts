import type { Timing, Verdict, WaitsOn } from '@handslag/contract/commitment';
import type { Moment } from '@handslag/contract/moment';
import { isAfterDue } from '@handslag/domain/shared/due';
import type { Id } from '@handslag/domain/shared/id';
import type { Due, Instant } from '@handslag/domain/shared/time';
import type { Origin } from '@handslag/domain/word/ground';
import type { Calendar } from '../shared/calendar.ts';
import { type CommitmentFact, type Standing, standingOf } from './standing.ts';

/** A commitment, judged. */
export interface Judged extends Standing {
  verdict: Verdict;
  /** The due date in force, and the instant it ends. */
  due: Due | undefined;
  dueAt: Instant | undefined;
  /** The due date that it bound with. */
  originalDue: Due | undefined;
  originalDueAt: Instant | undefined;
  /** Of what is kept or claimed. */
  timing: Timing | undefined;
  originalTiming: Timing | undefined;
  /** When the due date ends by which it is judged: the one in force when it was fulfilled, else the one in force. */
  judgedDueAt: Instant | undefined;
  /** Whose word it rests on. */
  origin: Origin;
  waitsFor: Id | undefined;
  waitsOn: WaitsOn | undefined;
}

const settled: Readonly<Partial<Record<Standing['status'], Verdict>>> = {
  proposed: 'pending',
  countered: 'pending',
  declined: 'declined',
  waiting: 'waiting',
  reported: 'claimed',
  kept: 'kept',
  released: 'released',
  expired: 'expired',
  revoked: 'broken',
  broken: 'broken',
  contested: 'contested',
};

/** Without a due date it is neither on time nor late. */
const inTime = (fulfilledAt: Instant, dueAt: Instant | undefined): Timing | undefined => {
  if (dueAt === undefined) return undefined;
  return isAfterDue(fulfilledAt, dueAt) ? 'late' : 'on-time';
};

/** The due date that was in force at an instant; the first one where that lies before all of them. */
const dueThen = ({ terms }: Standing, instant: Instant): Due | undefined =>
  (terms.findLast(({ since }) => since <= instant) ?? terms[0])?.due;

const other = (standing: Standing, side: Id | undefined): Id =>
  side === standing.creditor ? standing.debtor : standing.creditor;

const waiting = (standing: Standing): { waitsFor: Id | undefined; waitsOn: WaitsOn | undefined } => {
  const { status, change, creditor, debtor } = standing;
  if (status === 'proposed') return { waitsFor: debtor, waitsOn: 'proposal' };
  if (status === 'countered') return { waitsFor: other(standing, standing.counteredBy), waitsOn: 'counter' };
  if (status === 'reported') return { waitsFor: creditor, waitsOn: 'report' };
  if (change) return { waitsFor: other(standing, change.data.by), waitsOn: 'change' };
  if (standing.releaseAsked) return { waitsFor: creditor, waitsOn: 'release' };
  return { waitsFor: undefined, waitsOn: undefined };
};

/** Judges what stands at an instant. */
export function judge(standing: Standing, at: Instant, calendar: Calendar, origin: Origin = 'own'): Judged {
  const ends = (due: Due | undefined): Instant | undefined => due && calendar.dueAt(due);
  const due = standing.terms.at(-1)?.due;
  const dueAt = ends(due);
  const originalDue = standing.boundAt && standing.terms[0]?.due;
  const originalDueAt = ends(originalDue);
  const running = dueAt !== undefined && isAfterDue(at, dueAt) ? 'overdue' : 'open';
  // A part that is reported leaves the whole to be done.
  const isPart = standing.status === 'reported' && standing.rules.reported?.part === 'partial';
  const verdict = (isPart ? undefined : settled[standing.status]) ?? running;
  const fulfilledAt = verdict === 'kept' || verdict === 'claimed' ? standing.fulfilledAt : undefined;
  return {
    ...standing,
    verdict,
    due,
    dueAt,
    originalDue,
    originalDueAt,
    timing: fulfilledAt ? inTime(fulfilledAt, ends(dueThen(standing, fulfilledAt))) : undefined,
    judgedDueAt: fulfilledAt ? ends(dueThen(standing, fulfilledAt)) : dueAt,
    origin,
    originalTiming: fulfilledAt ? inTime(fulfilledAt, originalDueAt) : undefined,
    ...waiting(standing),
  };
}

/**
 * The verdict on one commitment from its facts in log order: those that had happened at `at` and that the log had
 * recorded by `knownAt`. Undefined where it had not been begun then.
 */
export function verdictOf(
  facts: readonly CommitmentFact[],
  { at, knownAt }: Moment,
  calendar: Calendar,
): Judged | undefined {
  const known = facts.filter(({ occurredAt, recordedAt }) => occurredAt <= at && recordedAt <= knownAt);
  const standing = standingOf(known);
  return standing && judge(standing, at, calendar);
}
