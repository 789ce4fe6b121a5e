import { mayReadPartnership } from '@handslag/domain/access';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { LoggedEvent } from '../logged-event.ts';
import { OfEntry } from '../offer.ts';
import { base, page, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { Counter } from '../text.ts';

/** What a chapter begins with. */
export const TurningPoint = z.enum([
  'founding',
  'purpose',
  'actor-joined',
  'actor-left',
  'strategic-decision',
  'assessment',
  'case-closed',
]);
export type TurningPoint = z.infer<typeof TurningPoint>;

export const Chapter = z.object({
  turn: TurningPoint,
  eventId: Id,
  position: Counter,
  at: Instant,
  entries: z.int(),
});
export type Chapter = z.infer<typeof Chapter>;

export const History = z.object({
  chapters: z.array(Chapter),
  events: z.array(LoggedEvent.extend(OfEntry)),
  /** Where to go on from; null at the end. */
  next: Counter.nullable(),
  /** First and last moment of the story, and how many entries this reader may see. */
  from: Instant.nullable(),
  to: Instant.nullable(),
  total: z.int(),
});
export type History = z.infer<typeof History>;

export const getHistory = {
  method: 'GET',
  path: `${base}/history`,
  summary: 'The partnership’s story',
  needs: 'membership',
  may: mayReadPartnership,
  params: partnership,
  query: z.object({
    after: Counter.optional(),
    limit: page.limit,
    caseId: Id.optional(),
    actor: Id.optional(),
  }),
  response: History,
} as const satisfies Question;
