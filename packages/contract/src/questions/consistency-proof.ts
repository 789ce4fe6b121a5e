import { mayReadPartnership } from '@handslag/domain/access';
import { z } from 'zod';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';

const Size = z.coerce.number().int().min(0).max(Number.MAX_SAFE_INTEGER);

export const getConsistencyProof = {
  method: 'GET',
  path: `${base}/checkpoint/consistency`,
  summary: 'That the log at one size is the beginning of the log at another (RFC 6962); hashes in base64',
  needs: 'membership',
  may: mayReadPartnership,
  params: partnership,
  /** `to`: what was signed last, where it is left out. */
  query: z.object({ from: Size, to: Size.optional() }),
  response: z.object({ from: z.int(), to: z.int(), proof: z.array(z.string()) }),
} as const satisfies Question;
