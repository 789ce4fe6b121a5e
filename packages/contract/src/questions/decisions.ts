import { Level, Meaning } from '@handslag/domain/case/decision/events';
import { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';
import { DecisionRow, DecisionState } from '../case.ts';
import { Moment } from '../moment.ts';
import { base, moment, page, partnership, wanted } from '../parts.ts';
import type { Question } from '../route.ts';
import { Shown } from '../text.ts';
import { anyMember } from '../who-may.ts';
import { DecisionAskKind } from './desk.ts';

/** One decision among those of all cases. */
export const ListedDecision = DecisionRow.extend({
  caseTitle: Shown,
  /** Who reads what in it; more than one group, and it is read differently. */
  readings: z.array(z.object({ meaning: Meaning, actors: z.array(Id) })),
  waitsFor: z.array(z.object({ ask: DecisionAskKind, actorId: Id })),
  reviewDue: z.boolean(),
  /** From the first decision to the one in force, where one has taken another's place. */
  chain: z.array(Id),
  /** The case at this moment is what was known when it was decided. */
  knownThen: Moment,
});
export type ListedDecision = z.infer<typeof ListedDecision>;

export const Decisions = z.object({ moment: Moment, total: z.int(), rows: z.array(ListedDecision) });
export type Decisions = z.infer<typeof Decisions>;

export const getDecisions = {
  method: 'GET',
  path: `${base}/decisions`,
  summary: 'Decisions of all cases: how they are read, what they wait for, what took their place',
  needs: 'membership',
  may: anyMember,
  params: partnership,
  query: z.object({
    ...moment,
    ...page,
    state: DecisionState.optional(),
    level: Level.optional(),
    caseId: Id.optional(),
    actor: Id.optional(),
    waiting: DecisionAskKind.optional(),
    only: z.enum(['review-due', 'read-differently']).optional(),
    q: wanted,
  }),
  response: Decisions,
} as const satisfies Question;
