import { z } from 'zod';
import { defineEvent } from '../../shared/event.ts';
import { Id } from '../../shared/id.ts';
import { Words } from '../../shared/text.ts';
import { CalendarDate, Instant } from '../../shared/time.ts';

export const Disposition = z.strictObject({
  commitmentId: Id,
  disposition: z.enum(['stays', 'moves', 'release']),
});
export type Disposition = z.infer<typeof Disposition>;
export const Scope = z.enum(['case', 'task']);

/** Situation, background, assessment, recommendation: SBAR. */
export const HandoverProposed = defineEvent(
  'HandoverProposed',
  {
    handoverId: Id,
    from: Id,
    to: Id,
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
export const ClarificationAsked = defineEvent(
  'ClarificationAsked',
  { handoverId: Id },
  {},
  { question: Words },
);
export const ClarificationGiven = defineEvent(
  'ClarificationGiven',
  { handoverId: Id },
  {},
  { answer: Words },
);
/** Read-back: what was received, in the receiver's own words (I-PASS). */
export const HandoverAccepted = defineEvent(
  'HandoverAccepted',
  { handoverId: Id, firstContactBy: CalendarDate.optional(), attestedBy: Id.optional() },
  {},
  { readBack: Words.optional() },
);
export const HandoverDeclined = defineEvent(
  'HandoverDeclined',
  { handoverId: Id, attestedBy: Id.optional() },
  { why: Words.optional() },
  {},
);
export const HandoverWithdrawn = defineEvent(
  'HandoverWithdrawn',
  { handoverId: Id },
  { why: Words.optional() },
  {},
);
/** The sender reads the read-back: right, or what it missed. */
export const HandoverVerified = defineEvent(
  'HandoverVerified',
  { handoverId: Id, right: z.boolean() },
  {},
  { missed: Words.optional() },
);
/** The citizen was met: the loop is closed. */
export const HandoverLanded = defineEvent(
  'HandoverLanded',
  { handoverId: Id, firstContactAt: Instant, confirmedBy: Id },
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
