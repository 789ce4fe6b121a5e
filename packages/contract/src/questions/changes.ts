import { mayReadPartnership } from '@handslag/domain/access';
import { Id } from '@handslag/domain/shared/id';
import { Instant, SaidInstant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { CommitmentRow, Verdict } from '../commitment.ts';
import { LoggedEvent } from '../logged-event.ts';
import { base, page, partnership } from '../parts.ts';
import type { Question } from '../route.ts';
import { Counter } from '../text.ts';

const changed = { was: z.string().nullable(), becomes: z.string().nullable() };

/** What changed between two moments, or since the reader last read. */
export const Changes = z.object({
  from: Instant,
  to: Instant,
  /** How far the reader had said to have read, where `from` was left out; «0» where nothing was said. */
  readTo: Counter.nullable(),
  total: z.int(),
  /** What was recorded in between, or happened in between and was recorded later. */
  events: z.array(LoggedEvent),
  purpose: z.object(changed).nullable(),
  actors: z.object({ joined: z.array(Id), left: z.array(Id) }),
  /** A rule that is new has no `was`, one that was retired no `becomes`. */
  rules: z.array(z.object({ ...changed, ruleId: Id })),
  /** Judged otherwise than before, or new. */
  commitments: z.array(z.object({ commitment: CommitmentRow, was: Verdict.nullable() })),
  cases: z.object({
    opened: z.array(Id),
    closed: z.array(Id),
    reopened: z.array(Id),
    responsible: z.array(z.object({ caseId: Id, was: Id, becomes: Id })),
    stages: z.array(z.object({ ...changed, caseId: Id })),
  }),
});
export type Changes = z.infer<typeof Changes>;

export const getChanges = {
  method: 'GET',
  path: `${base}/changes`,
  summary: 'What changed between two moments, or since the reader last read',
  needs: 'membership',
  may: mayReadPartnership,
  params: partnership,
  query: z.object({ ...page, from: SaidInstant.optional(), to: SaidInstant.optional() }),
  response: Changes,
} as const satisfies Question;
