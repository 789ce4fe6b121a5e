import { Origin } from '@handslag/domain/word/ground';
import { Condition, Outlook } from '@handslag/domain/case/commitment/events';
import { Id } from '@handslag/domain/shared/id';
import { Due, Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { Shown } from './text.ts';
import { Offers } from './offer.ts';

/** How a commitment stands when judged at a moment (design: views, ledger). */
export const Verdict = z.enum([
  'pending',
  'declined',
  'waiting',
  'open',
  'overdue',
  'claimed',
  'kept',
  'released',
  'expired',
  'broken',
  'contested',
]);
export type Verdict = z.infer<typeof Verdict>;

export const Timing = z.enum(['on-time', 'late']);
export type Timing = z.infer<typeof Timing>;

export const CommitmentRow = z.object({
  commitmentId: Id,
  caseId: Id,
  caseTitle: Shown,
  debtor: Id,
  creditor: Id,
  what: Shown,
  /** The due date in force, as said, and the instant it ends; null where there is none. */
  due: Due.nullable(),
  dueAt: Instant.nullable(),
  originalDue: Due.nullable(),
  verdict: Verdict,
  /** Of what is kept or claimed: against the due date in force then, and against the original one. */
  timing: Timing.nullable(),
  originalTiming: Timing.nullable(),
  condition: Condition.nullable(),
  outlook: Outlook.nullable(),
  /** Whose answer it waits for: an actor, or null where none is. */
  waitsFor: Id.nullable(),
  /** What it waits for: the answer to a proposal or counter-offer, to a change, to a report, to a request for release. */
  waitsOn: z.enum(['proposal', 'counter', 'change', 'report', 'release']).nullable(),
  proposedChange: z
    .object({ by: Id, due: Due.nullable(), what: Shown.nullable(), why: Shown.nullable() })
    .nullable(),
  renegotiatedBefore: z.int(),
  renegotiatedAfter: z.int(),
  extent: z.enum(['whole', 'less-accepted']).nullable(),
  /** How much of it is reported, neither confirmed nor disputed. A part leaves it open or past due. */
  reported: z.enum(['whole', 'partial']).nullable(),
  /** Whose word its acceptance, reports and answers are: the weakest of them. */
  origin: Origin,
  attested: z.boolean(),
  selfMade: z.boolean(),
  imported: z.boolean(),
  /** Whole days between the latest recorded and the time it happened, where that is more than none. */
  lateRecordedDays: z.int(),
  proposedAt: Instant,
  boundAt: Instant.nullable(),
  fulfilledAt: Instant.nullable(),
  endedAt: Instant.nullable(),
  events: z.array(Id),
  offers: Offers,
});
export type CommitmentRow = z.infer<typeof CommitmentRow>;
export type WaitsOn = NonNullable<CommitmentRow['waitsOn']>;
