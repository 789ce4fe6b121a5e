import { Level, Meaning, Stand } from '@handslag/domain/case/decision/events';
import { CaseAccess, CaseKind } from '@handslag/domain/case/events';
import { Scope } from '@handslag/domain/case/handover/events';
import { Id } from '@handslag/domain/shared/id';
import { CalendarDate, Instant } from '@handslag/domain/shared/time';
import { Origin } from '@handslag/domain/word/ground';
import { z } from 'zod';
import { Shown } from './text.ts';
import { Offers } from './offer.ts';

export const CaseRow = z.object({
  caseId: Id,
  kind: CaseKind,
  access: CaseAccess,
  title: Shown,
  open: z.boolean(),
  stage: z.string().nullable(),
  responsible: Id,
  responsibleSince: Instant,
  actors: z.array(Id),
  openedAt: Instant,
  closedAt: Instant.nullable(),
  lastAt: Instant,
  openCommitments: z.int(),
  overdue: z.int(),
  openHandovers: z.int(),
  imported: z.boolean(),
});
export type CaseRow = z.infer<typeof CaseRow>;

export const HandoverState = z.enum(['proposed', 'accepted', 'declined', 'withdrawn', 'verified', 'landed']);
export type HandoverState = z.infer<typeof HandoverState>;

export const HandoverRow = z.object({
  handoverId: Id,
  caseId: Id,
  from: Id,
  to: Id,
  scope: Scope,
  state: HandoverState,
  proposedAt: Instant,
  answerBy: CalendarDate.nullable(),
  unanswered: z.boolean(),
  answeredAt: Instant.nullable(),
  landedAt: Instant.nullable(),
  firstContactBy: CalendarDate.nullable(),
  imported: z.boolean(),
  situation: Shown.nullable(),
  background: Shown.nullable(),
  assessment: Shown.nullable(),
  recommendation: Shown.nullable(),
  readBack: Shown.nullable(),
  verifiedRight: z.boolean().nullable(),
  missed: Shown.nullable(),
  declinedWhy: Shown.nullable(),
  commitments: z.array(z.object({ commitmentId: Id, disposition: z.enum(['stays', 'moves', 'release']) })),
  questions: z.array(z.object({ question: Shown, answer: Shown.nullable() })),
  offers: Offers,
});
export type HandoverRow = z.infer<typeof HandoverRow>;

export const DecisionState = z.enum(['proposed', 'made', 'superseded', 'revoked']);
export type DecisionState = z.infer<typeof DecisionState>;

export const DecisionRow = z.object({
  decisionId: Id,
  caseId: Id,
  state: DecisionState,
  level: Level,
  title: Shown,
  question: Shown.nullable(),
  what: Shown.nullable(),
  why: Shown.nullable(),
  options: z.union([z.array(z.string()), z.strictObject({ hidden: z.enum(['sealed', 'erased']) })]),
  alternatives: z.union([z.array(z.string()), z.strictObject({ hidden: z.enum(['sealed', 'erased']) })]),
  decidedBy: z.array(Id),
  /** Those of them who say that they did not decide this. */
  contestedBy: z.array(Id),
  proposedAt: Instant.nullable(),
  madeAt: Instant.nullable(),
  reviewOn: CalendarDate.nullable(),
  positions: z.array(
    z.object({ actorId: Id, position: Stand, note: Shown.nullable(), at: Instant, origin: Origin }),
  ),
  interpretations: z.array(
    z.object({ actorId: Id, meaning: Meaning, note: Shown.nullable(), at: Instant, origin: Origin }),
  ),
  /** Whether actors read the decision differently. */
  readDifferently: z.boolean(),
  anchored: z.array(z.object({ actorId: Id, where: Shown, on: CalendarDate, origin: Origin })),
  overridden: z.array(Id),
  overrideReason: Shown.nullable(),
  supersededBy: Id.nullable(),
  eventId: Id,
  offers: Offers,
});
export type DecisionRow = z.infer<typeof DecisionRow>;
