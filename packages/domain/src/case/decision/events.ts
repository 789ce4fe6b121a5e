import { z } from 'zod';
import { defineEvent } from '../../shared/event.ts';
import { ActorId, DecisionId } from '../../shared/id.ts';
import { Title, Titles, Words } from '../../shared/text.ts';
import { CalendarDate } from '../../shared/time.ts';

export const Level = z.enum(['strategic', 'operative']);
export type Level = z.infer<typeof Level>;
export const Stand = z.enum(['consent', 'concern', 'object', 'abstain']);
export type Stand = z.infer<typeof Stand>;
/** Source: Samverkansmodellen: the same decision is read differently by different actors. */
export const Meaning = z.enum(['implement', 'prepare', 'first-agreement', 'information']);
export type Meaning = z.infer<typeof Meaning>;

const DecisionProposed = defineEvent(
  'DecisionProposed',
  { decisionId: DecisionId, level: Level },
  { question: Words, options: Titles.optional() },
  {},
);
const PositionStated = defineEvent(
  'PositionStated',
  { decisionId: DecisionId, actorId: ActorId, position: Stand },
  { note: Words.optional() },
  {},
);
const DecisionMade = defineEvent(
  'DecisionMade',
  {
    decisionId: DecisionId,
    decidedBy: z.array(ActorId).min(1).max(50),
    level: Level,
    reviewOn: CalendarDate.optional(),
    overridden: z.array(ActorId).max(50).optional(),
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
const DecisionInterpreted = defineEvent(
  'DecisionInterpreted',
  { decisionId: DecisionId, actorId: ActorId, meaning: Meaning },
  { note: Words.optional() },
  {},
);
const DecisionAnchored = defineEvent(
  'DecisionAnchored',
  { decisionId: DecisionId, actorId: ActorId, on: CalendarDate },
  { where: Title },
  {},
);
const DecisionReviewed = defineEvent(
  'DecisionReviewed',
  { decisionId: DecisionId, reviewOn: CalendarDate.optional() },
  { finding: Words },
  {},
);
const DecisionSuperseded = defineEvent(
  'DecisionSuperseded',
  { decisionId: DecisionId, by: DecisionId },
  {},
  {},
);
/** One of those who decided asks that it falls; it falls when each of them has. */
const DecisionRevocationAsked = defineEvent(
  'DecisionRevocationAsked',
  { decisionId: DecisionId, by: ActorId },
  { why: Words },
  {},
);
const DecisionRevoked = defineEvent('DecisionRevoked', { decisionId: DecisionId }, { why: Words }, {});

export const decisionEvents = {
  DecisionProposed,
  PositionStated,
  DecisionMade,
  DecisionInterpreted,
  DecisionAnchored,
  DecisionReviewed,
  DecisionSuperseded,
  DecisionRevocationAsked,
  DecisionRevoked,
};
