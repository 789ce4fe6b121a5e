import { Dimension } from '@handslag/domain/partnership/events';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { Moment } from '../moment.ts';
import { base, moment, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { Shown } from '../text.ts';
import { anyMember } from '../who-may.ts';
import { AssessmentRow, Score, Spread } from './assessments.ts';

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
export type DimensionAnswers = NonNullable<AssessmentPage['dimensions']>[number];
export type ActorSpread = DimensionAnswers['byActor'][number];

export const getAssessment = {
  method: 'GET',
  path: `${base}/assessments/:assessmentId`,
  summary: 'One round: how the answers spread, by dimension and by actor',
  needs: 'membership',
  may: anyMember,
  params: partnership.extend({ assessmentId: Id }),
  query: z.object(moment),
  response: AssessmentPage,
} as const satisfies Question;
