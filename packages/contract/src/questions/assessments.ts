import { Dimension } from '@handslag/domain/partnership/events';
import { Id } from '@handslag/domain/shared/id';
import { CalendarDate, Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { Moment } from '../moment.ts';
import { base, moment, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { Hidden } from '../text.ts';
import { anyMember } from '../who-may.ts';
import { Offers } from '../offer.ts';

export const Score = z.int().min(0).max(10);

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
  offers: Offers,
  /** Null until it is over, where the reader may not see it, and where fewer than three answered an anonymous one. */
  spreads: z.array(Spread.extend({ dimension: Dimension })).nullable(),
});
export type AssessmentRow = z.infer<typeof AssessmentRow>;

export const Assessments = z.object({ moment: Moment, rounds: z.array(AssessmentRow) });
export type Assessments = z.infer<typeof Assessments>;

export const getAssessments = {
  method: 'GET',
  path: `${base}/assessments`,
  summary: 'The rounds of the assessment over time',
  needs: 'membership',
  may: anyMember,
  params: partnership,
  query: z.object(moment),
  response: Assessments,
} as const satisfies Question;
