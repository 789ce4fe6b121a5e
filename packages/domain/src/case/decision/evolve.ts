import type { DomainEvent, EventData } from '../../catalogue.ts';
import type { Id } from '../../shared/id.ts';
import type { Instant } from '../../shared/time.ts';
import type { decisionEvents, Level } from './events.ts';
import type { DecisionState } from './state.ts';

export type DecisionEvent = DomainEvent<keyof typeof decisionEvents>;
type Decisions = ReadonlyMap<Id, DecisionState>;

const raised = (id: Id, level: Level): DecisionState => ({
  id,
  level,
  status: 'proposed',
  madeAt: undefined,
  decidedBy: [],
  contestedBy: new Set(),
  revocationAskedBy: new Set(),
  positions: new Map(),
  interpretations: new Map(),
  anchored: new Set(),
  reviewOn: undefined,
  supersededBy: undefined,
});

type Later = Exclude<DecisionEvent['type'], 'DecisionProposed'>;
const folds: {
  readonly [N in Later]: (was: DecisionState, data: EventData<N>, at: Instant) => DecisionState;
} = {
  PositionStated: (was, data) => ({
    ...was,
    positions: new Map(was.positions).set(data.actorId, data.position),
  }),
  DecisionMade: (was, data, at) => ({
    ...was,
    level: data.level,
    status: 'made',
    madeAt: at,
    decidedBy: data.decidedBy,
    reviewOn: data.reviewOn,
  }),
  DecisionInterpreted: (was, data) => ({
    ...was,
    interpretations: new Map(was.interpretations).set(data.actorId, data.meaning),
  }),
  DecisionAnchored: (was, data) => ({ ...was, anchored: new Set(was.anchored).add(data.actorId) }),
  DecisionReviewed: (was, data) => ({ ...was, reviewOn: data.reviewOn }),
  DecisionSuperseded: (was, data) => ({ ...was, status: 'superseded', supersededBy: data.by }),
  DecisionRevocationAsked: (was, data) => ({
    ...was,
    revocationAskedBy: new Set(was.revocationAskedBy).add(data.by),
  }),
  DecisionRevoked: (was) => ({ ...was, status: 'revoked' }),
};
const next = <N extends Later>(was: DecisionState, event: DomainEvent<N>, at: Instant): DecisionState =>
  folds[event.type](was, event.data, at);

/** One decision after one more event of it; `at` is when that happened. Undefined while nobody has raised or made it. */
export const evolveDecision = (
  was: DecisionState | undefined,
  event: DecisionEvent,
  at: Instant,
): DecisionState | undefined => {
  const { decisionId } = event.data;
  if (event.type === 'DecisionProposed') return raised(decisionId, event.data.level);
  // A decision may be made without having been proposed.
  const before = event.type === 'DecisionMade' ? (was ?? raised(decisionId, event.data.level)) : was;
  return before && next(before, event, at);
};

/** The decisions of a case after one event; `at` is when it happened. */
export const evolveDecisions = (decisions: Decisions, event: DecisionEvent, at: Instant): Decisions => {
  const { decisionId } = event.data;
  const now = evolveDecision(decisions.get(decisionId), event, at);
  return now ? new Map(decisions).set(decisionId, now) : decisions;
};
