import type { DecisionState } from '@handslag/contract/case';
import type { Level, Meaning } from '@handslag/domain/case/decision/events';
import type { Id } from '@handslag/domain/shared/id';
import type { CalendarDate, Instant } from '@handslag/domain/shared/time';
import { readCorrected } from '../shared/corrections.ts';
import type { Fact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';
import { type DecisionEventName, decisions } from './view.ts';

type DecisionFact = Fact<DecisionEventName>;

/** What the facts of one decision say together. */
export interface DecisionStanding {
  decisionId: Id;
  caseId: Id | undefined;
  state: DecisionState;
  level: Level;
  proposed: Fact<'DecisionProposed'> | undefined;
  made: Fact<'DecisionMade'> | undefined;
  reviewOn: CalendarDate | undefined;
  supersededBy: Id | undefined;
  /** The latest of each actor. */
  positions: Map<Id, Fact<'PositionStated'>>;
  interpretations: Map<Id, Fact<'DecisionInterpreted'>>;
  anchored: Map<Id, Fact<'DecisionAnchored'>>;
  /** Who of those who decided has asked that it falls. */
  revocationAsked: Map<Id, Fact<'DecisionRevocationAsked'>>;
}

const begin = (fact: Fact<'DecisionProposed' | 'DecisionMade'>): DecisionStanding => ({
  decisionId: fact.data.decisionId,
  caseId: fact.caseId,
  state: 'proposed',
  level: fact.data.level,
  proposed: undefined,
  made: undefined,
  reviewOn: undefined,
  supersededBy: undefined,
  positions: new Map(),
  interpretations: new Map(),
  anchored: new Map(),
  revocationAsked: new Map(),
});

const takeIn = (standing: DecisionStanding, fact: DecisionFact): void => {
  switch (fact.type) {
    case 'DecisionProposed':
      standing.proposed = fact;
      break;
    case 'PositionStated':
      standing.positions.set(fact.data.actorId, fact);
      break;
    case 'DecisionMade':
      standing.made = fact;
      standing.state = 'made';
      standing.level = fact.data.level;
      standing.reviewOn = fact.data.reviewOn;
      break;
    case 'DecisionInterpreted':
      standing.interpretations.set(fact.data.actorId, fact);
      break;
    case 'DecisionAnchored':
      standing.anchored.set(fact.data.actorId, fact);
      break;
    case 'DecisionReviewed':
      standing.reviewOn = fact.data.reviewOn;
      break;
    case 'DecisionSuperseded':
      standing.state = 'superseded';
      standing.supersededBy = fact.data.by;
      break;
    case 'DecisionRevocationAsked':
      standing.revocationAsked.set(fact.data.by, fact);
      break;
    case 'DecisionRevoked':
      standing.state = 'revoked';
      break;
  }
};

/** What the facts of one decision, in log order, say together; undefined where it had been neither proposed nor made. */
function decisionOf(facts: readonly DecisionFact[]): DecisionStanding | undefined {
  let standing: DecisionStanding | undefined;
  for (const fact of facts) {
    if (!standing && (fact.type === 'DecisionProposed' || fact.type === 'DecisionMade'))
      standing = begin(fact);
    if (standing) takeIn(standing, fact);
  }
  return standing;
}

/** When it was made, by when it happened; it stays when the decision later falls. */
export const madeAt = ({ made }: DecisionStanding): Instant | undefined => made?.occurredAt;

/** The different meanings that actors read in it. */
export const meaningsOf = ({ interpretations }: DecisionStanding): Set<Meaning> =>
  new Set([...interpretations.values()].map(({ data }) => data.meaning));

/** The decisions that the reader may know of, as they stood at the frame's moment, in the order in which they began. */
export function standingDecisions(
  frame: Frame,
  scope: { cases?: readonly Id[] | undefined; things?: readonly Id[] | undefined } = {},
): DecisionStanding[] {
  const { db, partnershipId, horizon } = frame;
  const facts = readCorrected(db, decisions, { partnershipId, ...scope }, horizon);
  return [...Map.groupBy(facts, ({ data }) => data.decisionId).values()].flatMap((its) => {
    const standing = decisionOf(its);
    return standing && frame.visible(standing) ? [standing] : [];
  });
}
