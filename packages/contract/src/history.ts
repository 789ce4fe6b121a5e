import { isEventName } from '@handslag/domain/catalogue';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { Counter } from './text.ts';

/** An event as this reader may see it: opened fields stand in `data`; the names of those that stay closed in `hidden`. */
export const LoggedEvent = z.object({
  id: Id,
  stream: z.string(),
  revision: Counter,
  position: Counter,
  type: z.string().refine(isEventName),
  schemaVersion: z.int(),
  data: z.record(z.string(), z.unknown()),
  hidden: z.record(z.string(), z.enum(['sealed', 'erased'])),
  corrected: z.record(z.string(), z.object({ was: z.unknown(), by: Id })).optional(),
  meta: z.object({
    recordedAt: Instant,
    occurredAt: Instant,
    recordedBy: Id,
    onBehalfOf: Id.optional(),
    caseId: Id.optional(),
    meetingId: Id.optional(),
    source: z.enum(['import', 'system']).optional(),
  }),
});
export type LoggedEvent = z.infer<typeof LoggedEvent>;

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
export const Chapter = z.object({
  turn: TurningPoint,
  eventId: Id,
  position: Counter,
  at: Instant,
  entries: z.int(),
});
export const History = z.object({
  chapters: z.array(Chapter),
  events: z.array(LoggedEvent),
  /** Where to go on from; null at the end. */
  next: Counter.nullable(),
  /** First and last moment of the story, and how many entries this reader may see. */
  from: Instant.nullable(),
  to: Instant.nullable(),
  total: z.int(),
});
export type History = z.infer<typeof History>;
