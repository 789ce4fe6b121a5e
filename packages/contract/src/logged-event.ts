import { isEventName } from '@handslag/domain/catalogue';
import { Id } from '@handslag/domain/shared/id';
import { How, Origin } from '@handslag/domain/word/ground';
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
  /** Where it is an actor's word and not said by itself: whose, who vouches and how, and what the actor says of it. */
  words: z.array(z.object({ actor: Id, origin: Origin, by: Id, how: How.nullable() })).optional(),
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
