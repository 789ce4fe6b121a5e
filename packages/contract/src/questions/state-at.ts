import { mayReadPartnership } from '@handslag/domain/access';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { CaseRow } from '../case.ts';
import { CommitmentRow } from '../commitment.ts';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { Counter } from '../text.ts';

/** The partnership as it stood after one position of its log: what stands beside the story in a replay. */
export const StateAt = z.object({
  position: Counter,
  at: Instant,
  purpose: z.string(),
  actors: z.array(Id),
  rules: z.array(z.string()),
  cases: z.array(CaseRow),
  commitments: z.array(CommitmentRow),
});
export type StateAt = z.infer<typeof StateAt>;

export const getStateAt = {
  method: 'GET',
  path: `${base}/history/:position`,
  summary: 'The partnership as it stood at a position',
  needs: 'membership',
  may: mayReadPartnership,
  params: partnership.extend({ position: Counter }),
  response: StateAt,
} as const satisfies Question;
