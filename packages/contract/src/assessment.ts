import { Dimension } from '@handslag/domain/partnership/events';
import { Id } from '@handslag/domain/shared/id';
import { CalendarDate, Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { Moment } from './partnership.ts';
import { Shown } from './text.ts';

const Score = z.int().min(0).max(10);
const Hidden = z.strictObject({ hidden: z.enum(['sealed', 'erased']) });

/** How answers differ: every score from lowest to highest. */
export const Spread = z.object({
  n: z.int(),
  min: Score,
  median: z.number(),
  max: Score,
  scores: z.array(Score),
});
export type Spread = z.infer<typeof Spread>;

export const AssessmentRow = z.object({
  assessmentId: Id,
  openedAt: Instant,
  closesOn: CalendarDate,
  closedAt: Instant.nullable(),
  naming: z.enum(['open', 'anonymous']),
  /** Nobody answers any more: it was closed, or its last day is over. */
  over: z.boolean(),
  answered: z.int(),
  expected: z.int(),
  own: z
    .object({
      actorId: Id,
      at: Instant,
      scores: z.record(Dimension, Score),
      comments: z.union([Hidden, z.partialRecord(Dimension, z.string())]),
    })
    .nullable(),
  /** Null until it is over, where the reader may not see it, and where fewer than three answered an anonymous one. */
  spreads: z.array(Spread.extend({ dimension: Dimension })).nullable(),
});
export type AssessmentRow = z.infer<typeof AssessmentRow>;

export const Assessments = z.object({ moment: Moment, rounds: z.array(AssessmentRow) });

export const AssessmentPage = z.object({
  moment: Moment,
  round: AssessmentRow,
  dimensions: z
    .array(
      z.object({
        dimension: Dimension,
        spread: Spread,
        byActor: z.array(Spread.extend({ actorId: Id })),
        /** How many answers stand in no actor's spread, so that nobody is told on. */
        withheld: z.int(),
        /** Who answered what; empty in an anonymous round. */
        answers: z.array(z.object({ personId: Id, actorId: Id, score: Score, comment: Shown.nullable() })),
        /** What was written to it, without names. */
        comments: z.array(z.string()),
      }),
    )
    .nullable(),
  conversations: z.array(
    z.object({ eventId: Id, dimension: Dimension, text: z.string(), at: Instant, recordedBy: Id }),
  ),
});
export type AssessmentPage = z.infer<typeof AssessmentPage>;
