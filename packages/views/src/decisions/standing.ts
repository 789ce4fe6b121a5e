import type { DecisionState } from '@handslag/contract/case';
import { evolveDecision } from '@handslag/domain/case/decision/evolve';
import type { Level, Meaning } from '@handslag/domain/case/decision/events';
import type { DecisionState as RulesState } from '@handslag/domain/case/decision/state';
import type { Id } from '@handslag/domain/shared/id';
import type { CalendarDate, Instant } from '@handslag/domain/shared/time';
import { readCorrected } from '../shared/corrections.ts';
import type { Fact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';
import { keyIn } from '../shared/key-in.ts';
import { type ToldWord, toldIn } from '../words/origin.ts';
import { type DecisionEventName, decisions } from './view.ts';

type DecisionFact = Fact<DecisionEventName>;

/** What the facts of one decision say together; a new one for each fact, never changed. */
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
  positions: ReadonlyMap<Id, Fact<'PositionStated'>>;
  interpretations: ReadonlyMap<Id, Fact<'DecisionInterpreted'>>;
  anchored: ReadonlyMap<Id, Fact<'DecisionAnchored'>>;
  /** Who of those who decided has asked that it falls. */
  revocationAsked: ReadonlyMap<Id, Fact<'DecisionRevocationAsked'>>;
  /** Those who say that they did not decide it. */
  contestedBy: readonly Id[];
  /** What of this was told for an actor, by event. */
  told: ReadonlyMap<Id, readonly ToldWord[]>;
  /** What the rules know of it. */
  rules: RulesState;
}

const begin = (
  fact: Exclude<DecisionFact, Fact<'StatementContested'>>,
  rules: RulesState,
): DecisionStanding => ({
  decisionId: fact.data.decisionId,
  caseId: fact.caseId,
  state: rules.status,
  level: rules.level,
  proposed: undefined,
  made: undefined,
  reviewOn: undefined,
  supersededBy: undefined,
  positions: new Map(),
  interpretations: new Map(),
  anchored: new Map(),
  revocationAsked: new Map(),
  contestedBy: [],
  told: new Map(),
  rules,
});

const withLatest = <F>(said: ReadonlyMap<Id, F>, actor: Id, fact: F): ReadonlyMap<Id, F> =>
  new Map(said).set(actor, fact);

/** What an actor says that it never said goes; that it decided is shown as contested. */
const contested = (
  was: DecisionStanding,
  { data }: Fact<'StatementContested'>,
): Partial<DecisionStanding> => {
  const left = <F extends { eventId: Id }>(said: ReadonlyMap<Id, F>): ReadonlyMap<Id, F> =>
    new Map([...said].filter(([, { eventId }]) => eventId !== data.eventId));
  return was.made?.eventId === data.eventId
    ? { contestedBy: [...was.contestedBy, data.by] }
    : {
        positions: left(was.positions),
        interpretations: left(was.interpretations),
        anchored: left(was.anchored),
      };
};

/** What a fact changes of what the rules need not know. */
const changed = (was: DecisionStanding, fact: DecisionFact): Partial<DecisionStanding> => {
  switch (fact.type) {
    case 'DecisionProposed':
      return { proposed: fact };
    case 'PositionStated':
      return { positions: withLatest(was.positions, fact.data.actorId, fact) };
    case 'DecisionMade':
      return { made: fact };
    case 'DecisionInterpreted':
      return { interpretations: withLatest(was.interpretations, fact.data.actorId, fact) };
    case 'DecisionAnchored':
      return { anchored: withLatest(was.anchored, fact.data.actorId, fact) };
    case 'DecisionRevocationAsked':
      return { revocationAsked: withLatest(was.revocationAsked, fact.data.by, fact) };
    case 'StatementContested':
      return contested(was, fact);
    case 'DecisionReviewed':
    case 'DecisionSuperseded':
    case 'DecisionRevoked':
      break;
  }
  return {};
};

/** The standing after one more fact; undefined while the decision was neither proposed nor made. The one before stays as it was. */
const takeIn = (before: DecisionStanding | undefined, fact: DecisionFact): DecisionStanding | undefined => {
  const rules =
    fact.type === 'StatementContested' ? before?.rules : evolveDecision(before?.rules, fact, fact.occurredAt);
  if (!rules) return undefined;
  const was = before ?? (fact.type === 'StatementContested' ? undefined : begin(fact, rules));
  if (!was) return undefined;
  const { status: state, level, reviewOn, supersededBy } = rules;
  return { ...was, ...changed(was, fact), state, level, reviewOn, supersededBy, rules };
};

/** When it was made, by when it happened; it stays when the decision later falls. */
export const madeAt = ({ made }: DecisionStanding): Instant | undefined => made?.occurredAt;

/** The different meanings that actors read in it. */
export const meaningsOf = ({ interpretations }: DecisionStanding): Set<Meaning> =>
  new Set([...interpretations.values()].map(({ data }) => data.meaning));

/** What actors have said of it: where they stand, how they read it, where it was anchored. */
const voicesOf = ({ positions, interpretations, anchored }: DecisionStanding) => [
  ...positions.values(),
  ...interpretations.values(),
  ...anchored.values(),
];

/** The decisions that the reader may know of, as they stood at the frame's moment, in the order in which they began. */
export function standingDecisions(
  frame: Frame,
  scope: { cases?: readonly Id[] | undefined; things?: readonly Id[] | undefined } = {},
): DecisionStanding[] {
  const { db, partnershipId, horizon } = frame;
  const facts = readCorrected(db, decisions, { partnershipId, ...scope }, horizon);
  const byDecision = Map.groupBy(facts, ({ caseId, data }) => keyIn(caseId, data.decisionId ?? ''));
  const standings = [...byDecision.values()].flatMap((its) => {
    const standing = its.reduce<DecisionStanding | undefined>(takeIn, undefined);
    return standing && frame.visible(standing) ? [standing] : [];
  });
  const events = standings.flatMap(voicesOf).map(({ eventId }) => eventId);
  const told = events.length > 0 ? toldIn(frame, { events }) : new Map<Id, ToldWord[]>();
  return standings.map((one) => ({ ...one, told }));
}
