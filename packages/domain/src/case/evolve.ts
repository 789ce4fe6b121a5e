import type { DomainEvent, EventData } from '../catalogue.ts';
import type { NewEvent } from '../codec.ts';
import { type CommitmentEvent, evolveCommitments } from './commitment/evolve.ts';
import { commitmentEvents } from './commitment/events.ts';
import { type DecisionEvent, evolveDecisions } from './decision/evolve.ts';
import { decisionEvents } from './decision/events.ts';
import { evolveHandovers, type HandoverEvent } from './handover/evolve.ts';
import { handoverEvents } from './handover/events.ts';
import { evolveQuestions, isQuestion } from './question/state.ts';
import { evolveLastFacts } from './order.ts';
import { evolveContested } from './word/evolve.ts';
import { speakersOf } from './word/speakers.ts';
import { evolveTold } from './word/told.ts';
import type { Id } from '../shared/id.ts';
import type { Instant } from '../shared/time.ts';
import { caseEvents } from './events.ts';
import type { CaseState, Entry } from './state.ts';

type CaseLifeEvent = DomainEvent<keyof typeof caseEvents>;

const isCaseLife = (event: DomainEvent): event is CaseLifeEvent => Object.hasOwn(caseEvents, event.type);
const isCommitment = (event: DomainEvent): event is CommitmentEvent =>
  Object.hasOwn(commitmentEvents, event.type);
const isDecision = (event: DomainEvent): event is DecisionEvent => Object.hasOwn(decisionEvents, event.type);
const isHandover = (event: DomainEvent): event is HandoverEvent => Object.hasOwn(handoverEvents, event.type);

const withActor = (state: CaseState, actor: Id): ReadonlySet<Id> =>
  state.actors.has(actor) ? state.actors : new Set(state.actors).add(actor);
const withoutActor = (state: CaseState, actor: Id): ReadonlySet<Id> => {
  const actors = new Set(state.actors);
  actors.delete(actor);
  return actors;
};

type Folds = {
  readonly [N in keyof typeof caseEvents]?: (
    state: CaseState,
    data: EventData<N>,
    at: Instant,
  ) => Partial<CaseState>;
};
const naming = (state: CaseState, id: Id): Partial<CaseState> => ({ named: state.named.with(id, true) });

/** What each fact of the case's own life changes; one that is not here changes nothing that a rule looks at. */
const folds: Folds = {
  CaseOpened: (state, { partnershipId, kind, access, responsible }) => ({
    partnershipId,
    kind,
    access,
    responsible,
    actors: withActor(state, responsible),
    status: 'open',
  }),
  ActorInvolved: (state, { actorId }) => ({ actors: withActor(state, actorId) }),
  ActorStoodDown: (state, { actorId }) => ({ actors: withoutActor(state, actorId) }),
  GoalAgreed: (state, { goalId }) => ({ ...naming(state, goalId), goals: new Set(state.goals).add(goalId) }),
  StageEntered: (_, { stage }) => ({ stage }),
  MeetingHeld: (state, { meetingId }) => naming(state, meetingId),
  OutcomeObserved: (state, { outcomeId }) => naming(state, outcomeId),
  NoteAdded: (state, { noteId }) => naming(state, noteId),
  ConsentGiven: ({ consents }, { consentId, by, actors, until }, givenAt) => ({
    consents: new Map(consents).set(consentId, { by, actors, withdrawn: false, givenAt, until }),
  }),
  ConsentWithdrawn: ({ consents }, { consentId }) => {
    const consent = consents.get(consentId);
    return consent ? { consents: new Map(consents).set(consentId, { ...consent, withdrawn: true }) } : {};
  },
  CaseClosed: (_, __, at) => ({ status: 'closed', closedAt: at }),
  CaseReopened: (state, { responsible }) => ({
    status: 'open',
    closedAt: undefined,
    responsible,
    actors: withActor(state, responsible),
  }),
  CaseAccessChanged: (_, { access }) => ({ access }),
  ConfidentialCaseOpened: ({ openedBy }, { personId, until }) => ({
    openedBy: new Map(openedBy).set(personId, until),
  }),
  CaseErased: () => ({ erased: true }),
};

const evolveLife = <N extends keyof typeof caseEvents>(
  state: CaseState,
  event: DomainEvent<N>,
  at: Instant,
): CaseState => ({ ...state, ...folds[event.type]?.(state, event.data, at) });

const evolveHandover = (state: CaseState, event: HandoverEvent, at: Instant): CaseState => {
  const handovers = evolveHandovers(state.handovers, event, at);
  const handover = handovers.get(event.data.handoverId);
  // Responsibility moves here, and nowhere else while a case is open.
  if (event.type !== 'HandoverAccepted' || !handover) return { ...state, handovers };
  return handover.scope === 'case'
    ? { ...state, handovers, actors: withActor(state, handover.to), responsible: handover.to }
    : { ...state, handovers };
};

/** What a fact changes, whoever recorded it; `at` is when it happened. Facts of other things change nothing. */
export const evolveFact = (state: CaseState, event: DomainEvent, at: Instant): CaseState => {
  if (isCommitment(event)) return { ...state, commitments: evolveCommitments(state.commitments, event, at) };
  if (isHandover(event)) return evolveHandover(state, event, at);
  if (isDecision(event)) return { ...state, decisions: evolveDecisions(state.decisions, event, at) };
  if (isQuestion(event)) return { ...state, questions: evolveQuestions(state.questions, event) };
  if (event.type === 'StatementContested') return evolveContested(state, event.data, at);
  return isCaseLife(event) ? evolveLife(state, event, at) : state;
};

/** Whose word an entry is, and on what ground. What is older than grounds is an actor's own where it was said for that actor. */
const wordsOf = (state: CaseState, event: NewEvent): Entry['words'] => {
  const { grounds, onBehalfOf, source } = event.meta;
  if (grounds) return Object.entries(grounds).map(([actor, { ground }]) => [actor, ground] as const);
  const older = (actor: Id) => (source === 'import' ? 'imported' : onBehalfOf === actor ? 'own' : 'attested');
  return speakersOf(event, state).map(({ actor }) => [actor, older(actor)] as const);
};

/** The case after one event of its stream. */
export const evolveCase = (state: CaseState, event: NewEvent): CaseState => {
  const { meta } = event;
  return {
    ...evolveFact(state, event, meta.occurredAt),
    id: state.id ?? meta.caseId,
    openedAt: event.type === 'CaseOpened' ? meta.recordedAt : state.openedAt,
    lastFacts: evolveLastFacts(state.lastFacts, event),
    told: evolveTold(state, event),
    entries: state.entries.with(event.id, {
      type: event.type,
      recordedBy: meta.recordedBy,
      onBehalfOf: meta.onBehalfOf,
      words: wordsOf(state, event),
    }),
    handled: state.handled.with(meta.causationId, true),
  };
};
