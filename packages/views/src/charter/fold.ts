import type { Directory } from '@handslag/contract/questions/directory';
import type { Mandate, Role } from '@handslag/domain/partnership/events';
import { listed, startingList } from '@handslag/domain/partnership/legal-bases';
import type { BasisCode, LegalBasis } from '@handslag/domain/partnership/legal-basis';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import type { Fact } from '../shared/fact.ts';
import type { Frame } from '../shared/frame.ts';
import { type CharterEventName, charter } from './view.ts';

type Representative = Omit<Directory['actors'][number]['representatives'][number], 'offers'>;
interface Participation {
  joinedAt: Instant;
  leftAt: Instant | undefined;
}
type RuleFact = Fact<'RuleAgreed' | 'RuleRevised'>;

/** A partnership's charter and people after some of its facts. */
export interface CharterStanding {
  founded: Fact<'PartnershipFounded'> | undefined;
  restated: Fact<'PurposeRestated'>[];
  resources: Map<Id, { pledged: Fact<'ResourcePledged'>; withdrawn: Fact<'ResourceWithdrawn'> | undefined }>;
  rules: Map<Id, { versions: RuleFact[]; retired: Fact<'RuleRetired'> | undefined }>;
  stages: string[];
  legalBases: Map<BasisCode, LegalBasis>;
  actors: Map<Id, Participation>;
  /** By actor, then by person. */
  representatives: Map<Id, Map<Id, Representative>>;
  /** Mandates that wait for a second yes: by actor, then by person. */
  proposed: Map<Id, Map<Id, Mandate>>;
  members: Map<Id, { role: Role; removed: boolean }>;
  /** The latest of each actor and facet. */
  contexts: Map<string, Fact<'ContextDescribed'>>;
  /** The latest of each actor. */
  ambitions: Map<Id, Fact<'AmbitionDeclared'>>;
}

const nothing = (): CharterStanding => ({
  founded: undefined,
  restated: [],
  resources: new Map(),
  rules: new Map(),
  stages: [],
  legalBases: new Map(startingList),
  actors: new Map(),
  representatives: new Map(),
  proposed: new Map(),
  members: new Map(),
  contexts: new Map(),
  ambitions: new Map(),
});

/** A mandate is proposed, or what was proposed waits no longer. */
const propose = ({ proposed }: CharterStanding, actorId: Id, personId: Id, mandate?: Mandate): void => {
  const those = proposed.get(actorId) ?? new Map<Id, Mandate>();
  if (mandate) those.set(personId, mandate);
  else those.delete(personId);
  proposed.set(actorId, those);
};

const appoint = (standing: CharterStanding, { data, occurredAt }: Fact<'RepresentativeAppointed'>): void => {
  const people = standing.representatives.get(data.actorId) ?? new Map<Id, Representative>();
  const { personId, mandate } = data;
  people.set(personId, { personId, function: data.function, mandate, since: occurredAt });
  standing.representatives.set(data.actorId, people);
};

type PeopleEventName =
  | 'ActorJoined'
  | 'ActorLeft'
  | 'RepresentativeAppointed'
  | 'MandateChanged'
  | 'RepresentativeStoodDown'
  | 'MandateProposed'
  | 'MandateSeconded'
  | 'MemberAdmitted'
  | 'MemberRoleChanged'
  | 'MemberRemoved';

const takePeople = (standing: CharterStanding, fact: Fact<PeopleEventName>): void => {
  switch (fact.type) {
    case 'ActorJoined':
      standing.actors.set(fact.data.actorId, { joinedAt: fact.occurredAt, leftAt: undefined });
      break;
    case 'ActorLeft': {
      const actor = standing.actors.get(fact.data.actorId);
      if (actor) actor.leftAt = fact.occurredAt;
      standing.representatives.delete(fact.data.actorId);
      standing.proposed.delete(fact.data.actorId);
      break;
    }
    case 'RepresentativeAppointed':
      appoint(standing, fact);
      propose(standing, fact.data.actorId, fact.data.personId);
      break;
    case 'MandateProposed':
      propose(standing, fact.data.actorId, fact.data.personId, fact.data.mandate);
      break;
    case 'MandateSeconded':
      propose(standing, fact.data.actorId, fact.data.personId);
      break;
    case 'MandateChanged': {
      const one = standing.representatives.get(fact.data.actorId)?.get(fact.data.personId);
      if (one) one.mandate = fact.data.mandate;
      propose(standing, fact.data.actorId, fact.data.personId);
      break;
    }
    case 'RepresentativeStoodDown':
      propose(standing, fact.data.actorId, fact.data.personId);
      standing.representatives.get(fact.data.actorId)?.delete(fact.data.personId);
      break;
    case 'MemberAdmitted':
    case 'MemberRoleChanged':
      standing.members.set(fact.data.personId, { role: fact.data.role, removed: false });
      break;
    case 'MemberRemoved': {
      const member = standing.members.get(fact.data.personId);
      if (member) member.removed = true;
      for (const those of standing.proposed.values()) those.delete(fact.data.personId);
      break;
    }
  }
};

const takeIn = (standing: CharterStanding, fact: Fact<CharterEventName>): void => {
  switch (fact.type) {
    case 'PartnershipFounded':
      standing.founded = fact;
      break;
    case 'PurposeRestated':
      standing.restated.push(fact);
      break;
    case 'ResourcePledged':
      standing.resources.set(fact.data.resourceId, { pledged: fact, withdrawn: undefined });
      break;
    case 'ResourceWithdrawn': {
      const resource = standing.resources.get(fact.data.resourceId);
      if (resource) resource.withdrawn = fact;
      break;
    }
    case 'RuleAgreed':
      standing.rules.set(fact.data.ruleId, { versions: [fact], retired: undefined });
      break;
    case 'RuleRevised':
      standing.rules.get(fact.data.ruleId)?.versions.push(fact);
      break;
    case 'RuleRetired': {
      const rule = standing.rules.get(fact.data.ruleId);
      if (rule) rule.retired = fact;
      break;
    }
    case 'PracticeSet':
      standing.stages = fact.data.stages ?? standing.stages;
      break;
    case 'LegalBasisListed':
      standing.legalBases.set(fact.data.code, listed(fact.data));
      break;
    case 'ContextDescribed':
      standing.contexts.set(`${fact.data.actorId} ${fact.data.facet}`, fact);
      break;
    case 'AmbitionDeclared':
      standing.ambitions.set(fact.data.actorId, fact);
      break;
    case 'ActorJoined':
    case 'ActorLeft':
    case 'RepresentativeAppointed':
    case 'MandateChanged':
    case 'RepresentativeStoodDown':
    case 'MandateProposed':
    case 'MandateSeconded':
    case 'MemberAdmitted':
    case 'MemberRoleChanged':
    case 'MemberRemoved':
      takePeople(standing, fact);
      break;
    case 'GoalConflictSurfaced':
    case 'GoalConflictSettled':
    case 'ResultExpected':
    case 'ResultObserved':
    case 'DilemmaNamed':
    case 'LessonNoted':
    case 'LessonAdopted':
    case 'FeedbackGiven':
    case 'HistoryRead':
    case 'ReflectionHeld':
      break;
  }
};

/** The charter at the frame's moment. */
export function charterAt({ db, partnershipId, horizon }: Frame): CharterStanding {
  const standing = nothing();
  for (const fact of charter.read(db, { partnershipId }, horizon)) takeIn(standing, fact);
  return standing;
}

/** The purpose in force. */
export const purposeOf = ({ founded, restated }: CharterStanding): string =>
  restated.at(-1)?.data.purpose ?? founded?.data.purpose ?? '';

/** The actors that take part. */
export const presentActors = ({ actors }: CharterStanding): Id[] =>
  [...actors].filter(([, { leftAt }]) => leftAt === undefined).map(([actorId]) => actorId);

/** The rules in force, as they read now. */
export const rulesInForce = ({ rules }: CharterStanding): string[] =>
  [...rules.values()].flatMap(({ versions, retired }) =>
    retired ? [] : versions.slice(-1).map(({ data }) => data.text),
  );

/** The actors that a person represents. */
export const representedBy = ({ representatives }: CharterStanding, personId: Id): Id[] =>
  [...representatives].filter(([, people]) => people.has(personId)).map(([actorId]) => actorId);
