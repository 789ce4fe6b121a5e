import { mayReadPartnership } from '@handslag/domain/access';
import { Dimension } from '@handslag/domain/partnership/events';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { Moment } from '../moment.ts';
import { base, moment, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { Shown } from '../text.ts';
import { Offers } from '../offer.ts';

const entry = { eventId: Id, at: Instant };

export const Lesson = z.object({
  ...entry,
  lessonId: Id,
  text: z.string(),
  dimension: Dimension.nullable(),
  origin: z.enum(['inside', 'outside']),
  link: z.string().nullable(),
  from: z.string().nullable(),
  recordedBy: Id,
  /** Where it went, and whether what it went into names it. */
  adopted: z.array(
    z.object({
      ...entry,
      into: z.enum(['rule', 'practice', 'decision']),
      note: z.string().nullable(),
      rule: z
        .object({
          ruleId: Id,
          text: z.string(),
          retired: z.boolean(),
          /** Since when a version of the rule names this lesson; null where none does. */
          namesLessonSince: Instant.nullable(),
        })
        .nullable(),
      decision: z.object({ decisionId: Id, caseId: Id, title: Shown }).nullable(),
    }),
  ),
  /** Rules that name it as the reason of a revision. */
  inRules: z.array(Id),
  offers: Offers,
});
export type Lesson = z.infer<typeof Lesson>;

export const Learning = z.object({
  moment: Moment,
  lessons: z.array(Lesson),
  feedback: z.array(z.object({ ...entry, fromActor: Id, toActor: Id, text: z.string(), recordedBy: Id })),
  reflections: z.array(z.object({ ...entry, promptId: z.string(), text: z.string(), recordedBy: Id })),
  dilemmas: z.array(
    z.object({
      ...entry,
      dilemmaId: Id,
      oneSide: z.string(),
      otherSide: z.string(),
      balance: z.string(),
      anchoredBy: z.array(Id),
    }),
  ),
  results: z.array(
    z.object({
      ...entry,
      resultId: Id,
      whereAndWithWhom: z.string(),
      byWhomAndHow: z.string(),
      measure: z.string().nullable(),
      target: z.string().nullable(),
      horizon: z.enum(['short', 'long']),
      observed: z.array(
        z.object({ ...entry, value: z.string().nullable(), text: z.string(), recordedBy: Id }),
      ),
      offers: Offers,
    }),
  ),
});
export type Learning = z.infer<typeof Learning>;
export type Adoption = Lesson['adopted'][number];
export type Result = Learning['results'][number];

export const getLearning = {
  method: 'GET',
  path: `${base}/learning`,
  summary: 'Lessons and where they went, feedback, reflections, dilemmas, results',
  needs: 'membership',
  may: mayReadPartnership,
  params: partnership,
  query: z.object(moment),
  response: Learning,
} as const satisfies Question;
