import { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';

/** What an erasure would take, and what would stay. */
export const ErasurePreview = z.object({
  subject: z.enum(['case', 'person', 'actor']),
  id: Id,
  /** Whether the key is gone already. */
  erased: z.boolean(),
  /** By event type and field: how many sealed texts could never be read again. */
  goes: z.array(z.object({ type: z.string(), field: z.string(), times: z.int() })),
  /** By event type: how many entries stay, with their ids, dates and states. */
  stays: z.array(z.object({ type: z.string(), times: z.int() })),
});
export type ErasurePreview = z.infer<typeof ErasurePreview>;
