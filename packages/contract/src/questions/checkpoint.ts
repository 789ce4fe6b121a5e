import { mayReadPartnership } from '@handslag/domain/access';
import { z } from 'zod';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';

export const getCheckpoint = {
  method: 'GET',
  path: `${base}/checkpoint`,
  summary:
    'What was signed last of the partnership’s log: a signed note (C2SP tlog-checkpoint), and the key to check it with',
  needs: 'membership',
  may: mayReadPartnership,
  params: partnership,
  response: z.object({ checkpoint: z.string(), key: z.string() }),
} as const satisfies Question;
