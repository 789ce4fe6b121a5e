import { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';
import { DecisionRow } from '../case.ts';
import { CommitmentRow } from '../commitment.ts';
import { Moment } from '../moment.ts';
import { base, moment, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { anyMember } from '../who-may.ts';

export const Dependency = z.object({
  waiting: Id,
  on: z.object({ kind: z.enum(['commitment', 'decision']), id: Id }),
  /** `unknown`: the reader may not know of its case. */
  coming: z.enum(['met', 'to-come', 'cannot-come', 'unknown']),
});
export type Dependency = z.infer<typeof Dependency>;

/** Everything that a commitment hangs on, and everything that hangs on it, across cases; the nearest first. */
export const Dependencies = z.object({
  moment: Moment,
  commitmentId: Id,
  hangsOn: z.array(Dependency),
  hangOnIt: z.array(Dependency),
  commitments: z.array(CommitmentRow),
  decisions: z.array(DecisionRow),
});
export type Dependencies = z.infer<typeof Dependencies>;

export const getDependencies = {
  method: 'GET',
  path: `${base}/commitments/:commitmentId/dependencies`,
  summary: 'What a commitment hangs on, and what hangs on it, across cases',
  needs: 'membership',
  may: anyMember,
  params: partnership.extend({ commitmentId: Id }),
  query: z.object(moment),
  response: Dependencies,
} as const satisfies Question;
