import { z } from 'zod';
import { defineEvent } from '../../shared/event.ts';
import { ActorId, CommitmentId, HandoverId, PersonId } from '../../shared/id.ts';
import { Words } from '../../shared/text.ts';
import { CalendarDate, Instant } from '../../shared/time.ts';

export const Disposition = z.strictObject({
  commitmentId: CommitmentId,
  disposition: z.enum(['stays', 'moves', 'release']),
});
export type Disposition = z.infer<typeof Disposition>;
export const Scope = z.enum(['case', 'task']);

/** Situation, background, assessment, recommendation: SBAR. */
const HandoverProposed = defineEvent(
  'HandoverProposed',
  {
    handoverId: HandoverId,
    from: ActorId,
    to: ActorId,
    scope: Scope,
    commitments: z.array(Disposition).max(200),
    answerBy: CalendarDate.optional(),
  },
  {},
  {
    situation: Words.optional(),
    background: Words.optional(),
    assessment: Words.optional(),
    recommendation: Words.optional(),
  },
);
const ClarificationAsked = defineEvent(
  'ClarificationAsked',
  { handoverId: HandoverId },
  {},
  { question: Words },
);
const ClarificationGiven = defineEvent(
  'ClarificationGiven',
  { handoverId: HandoverId },
  {},
  { answer: Words },
);
/** Read-back: what was received, in the receiver's own words (I-PASS). */
const HandoverAccepted = defineEvent(
  'HandoverAccepted',
  { handoverId: HandoverId, firstContactBy: CalendarDate.optional(), attestedBy: PersonId.optional() },
  {},
  { readBack: Words.optional() },
);
const HandoverDeclined = defineEvent(
  'HandoverDeclined',
  { handoverId: HandoverId, attestedBy: PersonId.optional() },
  { why: Words.optional() },
  {},
);
const HandoverWithdrawn = defineEvent(
  'HandoverWithdrawn',
  { handoverId: HandoverId },
  { why: Words.optional() },
  {},
);
/** The sender reads the read-back: right, or what it missed. */
const HandoverVerified = defineEvent(
  'HandoverVerified',
  { handoverId: HandoverId, right: z.boolean() },
  {},
  { missed: Words.optional() },
);
/** The citizen was met: the loop is closed. */
const HandoverLanded = defineEvent(
  'HandoverLanded',
  { handoverId: HandoverId, firstContactAt: Instant, confirmedBy: ActorId },
  {},
  {},
);

export const handoverEvents = {
  HandoverProposed,
  ClarificationAsked,
  ClarificationGiven,
  HandoverAccepted,
  HandoverDeclined,
  HandoverWithdrawn,
  HandoverVerified,
  HandoverLanded,
};
