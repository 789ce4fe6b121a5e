import { z } from 'zod';
import { Grounds } from '../word/ground.ts';
import { Id } from './id.ts';
import { Instant } from './time.ts';

/** Who recorded it, for whom, when, and why: kept with every event, always clear. */
export const Meta = z.object({
  /** When the log got it. */
  recordedAt: Instant,
  /** When it happened. Never after `recordedAt`; when earlier, the record is late, and shows it. */
  occurredAt: Instant,
  recordedBy: Id,
  onBehalfOf: Id.optional(),
  partnershipId: Id,
  caseId: Id.optional(),
  meetingId: Id.optional(),
  /** The request; the same for all events of a batch. */
  correlationId: Id,
  /** The command's idempotency key, or the event that led to it. */
  causationId: Id,
  /** `import`: it happened elsewhere; `system`: nobody said it, a rule followed from what was said. */
  source: z.enum(['import', 'system']).optional(),
  /** On what it rests that this is an actor's word; absent where it is nobody's, and in older events. */
  grounds: Grounds.optional(),
});
export type Meta = z.infer<typeof Meta>;

/** Personal fields, each sealed under its subject's key: base64url of iv, ciphertext and tag. */
export const Sealed = z.object({
  subject: z.string().max(60),
  key: z.int().min(1),
  fields: z.record(z.string(), z.string()),
});
export type Sealed = z.infer<typeof Sealed>;

/** A stream is one thing: its kind and its id. */
export type StreamKind = 'partnership' | 'case' | 'assessment' | 'actor' | 'person';
export type StreamName = `${StreamKind}-${string}`;
const streamName = /^(partnership|case|assessment|actor|person)-([0-9a-f-]{36})$/;
export const StreamName = z.templateLiteral([
  z.enum(['partnership', 'case', 'assessment', 'actor', 'person']),
  '-',
  z.string(),
]);
export const streamOf = (kind: StreamKind, id: Id): StreamName => `${kind}-${id}`;
/** The id in a stream's name, or undefined where the name is not ours. */
export const idInStream = (stream: string): Id | undefined => streamName.exec(stream)?.[2];
