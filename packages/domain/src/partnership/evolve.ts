import type { DomainEvent, EventData } from '../catalogue.ts';
import { evolveQuestions, isQuestion } from '../case/question/state.ts';
import type { Id } from '../shared/id.ts';
import type { Recorded } from '../shared/recorded.ts';
import { SYSTEM_PERSON } from '../shared/nobody.ts';
import type { Instant } from '../shared/time.ts';
import { partnershipEvents } from './events.ts';
import { listed } from './legal-bases.ts';
import { proposalOf } from './second-yes.ts';
import { ALWAYS, begun, ended } from './representation.ts';
import type { PartnershipState, Representative } from './state.ts';

type Name = keyof typeof partnershipEvents;
type Folds = {
  readonly [N in Name]?: (
    state: PartnershipState,
    data: EventData<N>,
    at: Instant,
    by: Id,
  ) => Partial<PartnershipState>;
};

const isOurs = (event: DomainEvent): event is DomainEvent<Name> =>
  Object.hasOwn(partnershipEvents, event.type);
const withKey = <V>(map: ReadonlyMap<Id, V>, key: Id, value: V): ReadonlyMap<Id, V> =>
  new Map(map).set(key, value);
const without = <V>(map: ReadonlyMap<Id, V>, key: Id): ReadonlyMap<Id, V> =>
  new Map([...map].filter(([id]) => id !== key));
const plus = (set: ReadonlySet<Id>, id: Id): ReadonlySet<Id> => new Set(set).add(id);

/** What was proposed for a person waits no longer. */
const notProposed = ({ proposedMandates }: PartnershipState, actor: Id, person: Id) =>
  withKey(proposedMandates, actor, without(proposedMandates.get(actor) ?? new Map(), person));

const represents = (state: PartnershipState, actor: Id, person: Id, as: Representative, at: Instant) => ({
  representations: begun(
    state.representations,
    { actorId: actor, personId: person, mandate: as.mandate },
    at,
  ),
  proposedMandates: notProposed(state, actor, person),
  representatives: withKey(
    state.representatives,
    actor,
    withKey(state.representatives.get(actor) ?? new Map(), person, as),
  ),
});

/** What each fact changes of what the rules need to know; a fact that is not here changes nothing of it. */
const folds: Folds = {
  PartnershipFounded: (_, { timeZone, steeringCaseId }) => ({ timeZone, steeringCaseId }),
  PracticeSet: (state, { answerWithinWorkingDays, stages }) => ({
    answerWithinWorkingDays: answerWithinWorkingDays ?? state.answerWithinWorkingDays,
    stages: stages ?? state.stages,
  }),
  LegalBasisListed: ({ legalBases }, data) => ({
    legalBases: new Map(legalBases).set(data.code, listed(data)),
  }),
  ResourcePledged: (state, { resourceId, actorId }) => ({
    resources: withKey(state.resources, resourceId, { actorId, withdrawn: false }),
  }),
  ResourceWithdrawn: (state, { resourceId }) => {
    const resource = state.resources.get(resourceId);
    return resource
      ? { resources: withKey(state.resources, resourceId, { ...resource, withdrawn: true }) }
      : {};
  },
  RuleAgreed: (state, { ruleId }) => ({ rules: withKey(state.rules, ruleId, { retired: false }) }),
  RuleRetired: (state, { ruleId }) => ({ rules: withKey(state.rules, ruleId, { retired: true }) }),
  ActorJoined: (state, { actorId }, at) => ({
    actors: plus(state.actors, actorId),
    joined: withKey(state.joined, actorId, at),
  }),
  ActorLeft: (state, { actorId }, at) => ({
    representations: ended(state.representations, { actorId }, at),
    proposedMandates: without(state.proposedMandates, actorId),
    actors: new Set([...state.actors].filter((id) => id !== actorId)),
    representatives: without(state.representatives, actorId),
  }),
  RepresentativeAppointed: (state, { actorId, personId, function: task, mandate }, at, by) => {
    const proposed = state.proposedMandates.get(actorId)?.get(personId);
    const broughtInBy = proposed && proposed.proposedBy !== by ? [proposed.proposedBy, by] : [by];
    return represents(state, actorId, personId, { function: task, mandate, broughtInBy }, at);
  },
  MandateChanged: (state, { actorId, personId, mandate }, at) => {
    const now = state.representatives.get(actorId)?.get(personId);
    return now ? represents(state, actorId, personId, { ...now, mandate }, at) : {};
  },
  RepresentativeStoodDown: (state, { actorId, personId }, at) => ({
    representations: ended(state.representations, { actorId, personId }, at),
    proposedMandates: notProposed(state, actorId, personId),
    representatives: withKey(
      state.representatives,
      actorId,
      without(state.representatives.get(actorId) ?? new Map(), personId),
    ),
  }),
  MemberAdmitted: (state, { personId, role }) => ({ members: withKey(state.members, personId, role) }),
  MemberRoleChanged: (state, { personId, role }) => ({ members: withKey(state.members, personId, role) }),
  MemberRemoved: (state, { personId }) => ({
    members: without(state.members, personId),
    proposedMandates: new Map(
      [...state.proposedMandates].map(([actorId, those]) => [actorId, without(those, personId)]),
    ),
  }),
  MandateProposed: (state, { actorId, personId, mandate, function: task, timeShare, why }, _, by) => ({
    proposedMandates: withKey(
      state.proposedMandates,
      actorId,
      withKey(state.proposedMandates.get(actorId) ?? new Map(), personId, {
        ...proposalOf(state, by),
        mandate,
        function: task,
        timeShare,
        why,
      }),
    ),
  }),
  GoalConflictSurfaced: (state, { conflictId, actors }) => ({
    conflicts: withKey(state.conflicts, conflictId, { settled: false, actors }),
  }),
  GoalConflictSettled: (state, { conflictId }) => {
    const conflict = state.conflicts.get(conflictId);
    return conflict
      ? { conflicts: withKey(state.conflicts, conflictId, { ...conflict, settled: true }) }
      : {};
  },
  ResultExpected: (state, { resultId }) => ({ results: plus(state.results, resultId) }),
  DilemmaNamed: (state, { dilemmaId }) => ({ dilemmas: plus(state.dilemmas, dilemmaId) }),
  LessonNoted: (state, { lessonId }) => ({ lessons: plus(state.lessons, lessonId) }),
};

const fold = <N extends Name>(
  state: PartnershipState,
  event: DomainEvent<N>,
  at: Instant,
  by: Id,
): Partial<PartnershipState> => folds[event.type]?.(state, event.data, at, by) ?? {};

/** The state after one more event of the partnership's stream; total: what it does not know changes nothing. */
export function evolvePartnership(state: PartnershipState, event: Recorded & { id: Id }): PartnershipState {
  const { causationId, partnershipId, recordedAt = ALWAYS, recordedBy = SYSTEM_PERSON } = event.meta;
  const changed = isOurs(event) ? fold(state, event, recordedAt, recordedBy) : {};
  const questions = isQuestion(event) ? evolveQuestions(state.questions, event) : state.questions;
  const id = event.type === 'PartnershipFounded' ? partnershipId : state.id;
  return {
    ...state,
    ...changed,
    id,
    questions,
    entries: state.entries.with(event.id, true),
    handled: state.handled.with(causationId, true),
  };
}
