import { Meaning } from '@handslag/domain/case/decision/events';
import { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';
import { DecisionRow } from './case.ts';
import { DecisionAskKind } from './desk.ts';
import { Moment } from './partnership.ts';
import { Shown } from './text.ts';

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
