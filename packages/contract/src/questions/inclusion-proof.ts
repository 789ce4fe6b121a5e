import { mayReadPartnership } from '@handslag/domain/access';
import { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';

export const getInclusionProof = {
  method: 'GET',
  path: `${base}/events/:eventId/proof`,
  summary: 'That an event is in what was signed last (RFC 6962); hashes in base64',
  needs: 'membership',
  may: mayReadPartnership,
  params: partnership.extend({ eventId: Id }),
  response: z.object({
    /** Which entry of the partnership's log it is, from 0. */
    index: z.int(),
    /** The hash of the event as the log keeps it. */
    leaf: z.string(),
    proof: z.array(z.string()),
    checkpoint: z.string(),
    key: z.string(),
  }),
} as const satisfies Question;
