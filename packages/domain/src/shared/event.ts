import { z } from 'zod';

type Shape = z.ZodRawShape;

/** Whose key seals the personal fields: that of the stream's own thing, or of the person named in `personId`. */
export type Subject = 'stream' | 'person';

/**
 * Defines an event type: what is always clear; what is free text (sealed in every case, clear elsewhere); what is
 * always sealed. This is the one place where a field is marked personal: the vault seals by it.
 * `said` is the event as the rules decide it; `stored` is the event as the log keeps it, where what is sealed is absent.
 */
export const defineEvent = <T extends string, C extends Shape, F extends Shape, P extends Shape>(
  type: T,
  clear: C,
  free: F,
  personal: P,
  { version = 1, subject = 'stream' }: { version?: number; subject?: Subject } = {},
) => ({
  type,
  version,
  subject,
  freeFields: Object.keys(free),
  personalFields: Object.keys(personal),
  said: z.strictObject({ ...clear, ...free, ...personal }),
  stored: z.object({ ...clear, ...z.object(free).partial().shape, ...z.object(personal).partial().shape }),
});
