import { z } from 'zod';
import { defineEvent } from '../../shared/event.ts';
import { Id } from '../../shared/id.ts';
import { Title, Titles, Words } from '../../shared/text.ts';
import { CalendarDate } from '../../shared/time.ts';

export const Level = z.enum(['strategic', 'operative']);
export type Level = z.infer<typeof Level>;
export const Stand = z.enum(['consent', 'concern', 'object', 'abstain']);
export type Stand = z.infer<typeof Stand>;
/** Source: Samverkansmodellen: the same decision is read differently by different actors. */
export const Meaning = z.enum(['implement', 'prepare', 'first-agreement', 'information']);
export type Meaning = z.infer<typeof Meaning>;

export const DecisionProposed = defineEvent(
  'DecisionProposed',
  { decisionId: Id, level: Level },
  { question: Words, options: Titles.optional() },
  {},
);
export const PositionStated = defineEvent(
  'PositionStated',
  { decisionId: Id, actorId: Id, position: Stand },
  { note: Words.optional() },
  {},
);
export const DecisionMade = defineEvent(
  'DecisionMade',
  {
    decisionId: Id,
    decidedBy: z.array(Id).min(1).max(50),
    level: Level,
    reviewOn: CalendarDate.optional(),
    overridden: z.array(Id).max(50).optional(),
  },
  {
    title: Title,
    what: Words,
    why: Words.optional(),
    alternatives: Titles.optional(),
    overrideReason: Words.optional(),
  },
  {},
);
export const DecisionInterpreted = defineEvent(
  'DecisionInterpreted',
  { decisionId: Id, actorId: Id, meaning: Meaning },
  { note: Words.optional() },
  {},
);
export const DecisionAnchored = defineEvent(
  'DecisionAnchored',
  { decisionId: Id, actorId: Id, on: CalendarDate },
  { where: Title },
  {},
);
export const DecisionReviewed = defineEvent(
  'DecisionReviewed',
  { decisionId: Id, reviewOn: CalendarDate.optional() },
  { finding: Words },
  {},
);
export const DecisionSuperseded = defineEvent('DecisionSuperseded', { decisionId: Id, by: Id }, {}, {});
export const DecisionRevoked = defineEvent('DecisionRevoked', { decisionId: Id }, { why: Words }, {});

export const decisionEvents = {
  DecisionProposed,
  PositionStated,
  DecisionMade,
  DecisionInterpreted,
  DecisionAnchored,
  DecisionReviewed,
  DecisionSuperseded,
  DecisionRevoked,
};
