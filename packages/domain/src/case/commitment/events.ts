import { z } from 'zod';
import { defineEvent } from '../../shared/event.ts';
import { ActorId, CaseId, CommitmentId, DecisionId, HandoverId, PersonId } from '../../shared/id.ts';
import { Link, Words } from '../../shared/text.ts';
import { Due, Instant } from '../../shared/time.ts';

/** What must come about first: another commitment confirmed, or a decision made; the due date may then count from there. */
export const Condition = z.strictObject({
  commitmentId: CommitmentId.optional(),
  decisionId: DecisionId.optional(),
  caseId: CaseId.optional(),
  dueWithinDays: z.int().min(1).max(3650).optional(),
});
export type Condition = z.infer<typeof Condition>;
export const Evidence = z
  .array(
    z.strictObject({
      kind: z.enum(['document', 'message', 'observation', 'other']),
      link: Link.optional(),
      text: Words.optional(),
    }),
  )
  .max(20);
export const Outlook = z.enum(['on-track', 'at-risk', 'blocked']);

/** It favours the actor of who vouches for it: it counts once its own actor, or a person of another one, says so. */
const told = z.literal(true).optional();
const terms = {
  commitmentId: CommitmentId,
  debtor: ActorId,
  creditor: ActorId,
  due: Due.optional(),
  condition: Condition.optional(),
  decisionId: DecisionId.optional(),
};

/** Said by anyone but the debtor: it binds nobody until the debtor accepts. */
const CommitmentProposed = defineEvent(
  'CommitmentProposed',
  { ...terms, proposedBy: ActorId.optional() },
  { what: Words },
  {},
);
/** Said by the debtor itself: binding at once. */
const CommitmentMade = defineEvent('CommitmentMade', terms, { what: Words }, {});
const CommitmentAccepted = defineEvent(
  'CommitmentAccepted',
  { commitmentId: CommitmentId, by: ActorId, attestedBy: PersonId.optional() },
  {},
  {},
);
const CommitmentDeclined = defineEvent(
  'CommitmentDeclined',
  { commitmentId: CommitmentId, by: ActorId.optional(), attestedBy: PersonId.optional() },
  { why: Words.optional() },
  {},
  { version: 2 },
);
/** `by` is the side that counters; the other side then accepts, declines or counters again. */
const CommitmentCountered = defineEvent(
  'CommitmentCountered',
  { commitmentId: CommitmentId, by: ActorId, due: Due.optional() },
  { what: Words.optional(), why: Words.optional() },
  {},
);
/**
 * The condition is met: the commitment is active, with this due date. `lapsed`: its date had passed before the condition
 * was met, so that it has none until one is agreed.
 */
const CommitmentActivated = defineEvent(
  'CommitmentActivated',
  { commitmentId: CommitmentId, due: Due.optional(), lapsed: z.literal(true).optional() },
  {},
  {},
  { version: 2 },
);
const ProgressReported = defineEvent(
  'ProgressReported',
  { commitmentId: CommitmentId, outlook: Outlook },
  { note: Words.optional() },
  {},
);
const ChangeProposed = defineEvent(
  'ChangeProposed',
  { commitmentId: CommitmentId, by: ActorId, due: Due.optional() },
  { what: Words.optional(), why: Words.optional() },
  {},
);
/** `afterDue`: agreed when the due date in force had passed. */
const ChangeAgreed = defineEvent(
  'ChangeAgreed',
  { commitmentId: CommitmentId, by: ActorId, afterDue: z.boolean(), attestedBy: PersonId.optional(), told },
  {},
  {},
  { version: 2 },
);
const ChangeRefused = defineEvent(
  'ChangeRefused',
  { commitmentId: CommitmentId, by: ActorId },
  { why: Words.optional() },
  {},
);
/** `at`: when the fulfilment happened. */
const FulfilmentReported = defineEvent(
  'FulfilmentReported',
  {
    commitmentId: CommitmentId,
    at: Instant,
    part: z.enum(['whole', 'partial']),
    attestedBy: PersonId.optional(),
  },
  { evidence: Evidence.optional(), note: Words.optional() },
  {},
);
const FulfilmentConfirmed = defineEvent(
  'FulfilmentConfirmed',
  {
    commitmentId: CommitmentId,
    extent: z.enum(['whole', 'less-accepted']),
    attestedBy: PersonId.optional(),
    told,
  },
  {},
  { words: Words.optional() },
  { version: 2 },
);
const FulfilmentDisputed = defineEvent(
  'FulfilmentDisputed',
  { commitmentId: CommitmentId, attestedBy: PersonId.optional() },
  { why: Words.optional() },
  {},
);
const CommitmentReleased = defineEvent(
  'CommitmentReleased',
  { commitmentId: CommitmentId, attestedBy: PersonId.optional(), told },
  { why: Words.optional() },
  {},
  { version: 2 },
);
const CommitmentRevoked = defineEvent(
  'CommitmentRevoked',
  { commitmentId: CommitmentId },
  { why: Words.optional() },
  {},
);
const CommitmentDeclaredBroken = defineEvent(
  'CommitmentDeclaredBroken',
  { commitmentId: CommitmentId, attestedBy: PersonId.optional() },
  { why: Words.optional(), consequence: Words.optional() },
  {},
);
/** Its condition can no longer come about: nobody is at fault. */
const CommitmentExpired = defineEvent(
  'CommitmentExpired',
  { commitmentId: CommitmentId },
  { why: Words.optional() },
  {},
);
/** Another actor takes the debtor's place. */
const CommitmentHandedOn = defineEvent(
  'CommitmentHandedOn',
  { commitmentId: CommitmentId, toActor: ActorId, handoverId: HandoverId.optional() },
  {},
  {},
);
/** The creditor is asked to let go, because the debtor hands its part over. */
const ReleaseAsked = defineEvent(
  'ReleaseAsked',
  { commitmentId: CommitmentId, handoverId: HandoverId.optional() },
  { why: Words.optional() },
  {},
);

export const commitmentEvents = {
  CommitmentProposed,
  CommitmentMade,
  CommitmentAccepted,
  CommitmentDeclined,
  CommitmentCountered,
  CommitmentActivated,
  ProgressReported,
  ChangeProposed,
  ChangeAgreed,
  ChangeRefused,
  FulfilmentReported,
  FulfilmentConfirmed,
  FulfilmentDisputed,
  CommitmentReleased,
  CommitmentRevoked,
  CommitmentDeclaredBroken,
  CommitmentExpired,
  CommitmentHandedOn,
  ReleaseAsked,
};
