import { z } from 'zod';
import { Language } from '../person/events.ts';
import { defineEvent } from '../shared/event.ts';
import { ActorId, CaseId, DecisionId, Id, idOf, PersonId } from '../shared/id.ts';
import { Link, Title, Words } from '../shared/text.ts';
import { CalendarDate, TimeZone } from '../shared/time.ts';

export const Mandate = z.enum(['inform', 'commit', 'decide']);
export type Mandate = z.infer<typeof Mandate>;
export const Role = z.enum(['coordinator', 'member', 'evaluator', 'participant']);
export type Role = z.infer<typeof Role>;
export const ResourceKind = z.enum([
  'competence',
  'people',
  'funding',
  'premises',
  'data',
  'mandate',
  'legitimacy',
  'other',
]);
/** Source: Samverkansmodellen, the factors that shape an actor. */
export const Facet = z.enum([
  'steering',
  'incentives',
  'culture',
  'guidelines',
  'changes',
  'competence',
  'resources',
  'hindrance',
  'goal',
]);
export const AmbitionLevel = z.enum(['inform', 'coordinate', 'cooperate', 'co-create']);
export const Motive = z.enum(['own-value', 'legal-duty', 'expected']);
/** Source: Samverkansmodellen, its six dimensions. */
export const Dimension = z.enum(['potential', 'dialogue', 'ambition', 'responsibility', 'trust', 'learning']);
export type Dimension = z.infer<typeof Dimension>;

// Founding, purpose
export const PartnershipFounded = defineEvent(
  'PartnershipFounded',
  {
    name: Title,
    purpose: Words,
    need: Words,
    timeZone: TimeZone,
    language: Language,
    steeringCaseId: CaseId,
  },
  {},
  {},
);
export const PurposeRestated = defineEvent('PurposeRestated', { purpose: Words, why: Words }, {}, {});

// Shared resources
export const ResourcePledged = defineEvent(
  'ResourcePledged',
  {
    resourceId: idOf('resource'),
    actorId: ActorId,
    kind: ResourceKind,
    what: Words,
    amount: Title.optional(),
    from: CalendarDate.optional(),
    until: CalendarDate.optional(),
  },
  {},
  {},
);
export const ResourceWithdrawn = defineEvent(
  'ResourceWithdrawn',
  { resourceId: idOf('resource'), why: Words },
  {},
  {},
);

// Shared rules
export const RuleAgreed = defineEvent(
  'RuleAgreed',
  { ruleId: idOf('rule'), text: Words, why: Words, decisionId: DecisionId.optional() },
  {},
  {},
);
export const RuleRevised = defineEvent(
  'RuleRevised',
  {
    ruleId: idOf('rule'),
    text: Words,
    why: Words,
    decisionId: DecisionId.optional(),
    lessonId: idOf('lesson').optional(),
  },
  {},
  {},
);
export const RuleRetired = defineEvent('RuleRetired', { ruleId: idOf('rule'), why: Words }, {}, {});
/** Working practice that the product itself obeys: the acceptance clock, and a partnership's own stage names. */
export const PracticeSet = defineEvent(
  'PracticeSet',
  {
    answerWithinWorkingDays: z.int().min(1).max(60).optional(),
    stages: z.array(Title).max(20).optional(),
    why: Words.optional(),
  },
  {},
  {},
);

// Actors and their representatives
export const ActorJoined = defineEvent('ActorJoined', { actorId: ActorId }, {}, {});
export const ActorLeft = defineEvent('ActorLeft', { actorId: ActorId, why: Words }, {}, {});
export const RepresentativeAppointed = defineEvent(
  'RepresentativeAppointed',
  {
    actorId: ActorId,
    personId: PersonId,
    function: Title,
    mandate: Mandate,
    timeShare: z.int().min(1).max(100).optional(),
  },
  {},
  {},
);
export const MandateChanged = defineEvent(
  'MandateChanged',
  { actorId: ActorId, personId: PersonId, mandate: Mandate, why: Words.optional() },
  {},
  {},
);
export const RepresentativeStoodDown = defineEvent(
  'RepresentativeStoodDown',
  {
    actorId: ActorId,
    personId: PersonId,
    successor: PersonId.optional(),
    why: Words.optional(),
  },
  {},
  {},
);

// Members
export const MemberAdmitted = defineEvent('MemberAdmitted', { personId: PersonId, role: Role }, {}, {});
export const MemberRoleChanged = defineEvent(
  'MemberRoleChanged',
  { personId: PersonId, role: Role, why: Words.optional() },
  {},
  {},
);
export const MemberRemoved = defineEvent(
  'MemberRemoved',
  { personId: PersonId, why: Words.optional() },
  {},
  {},
);

// What shapes each actor
export const ContextDescribed = defineEvent(
  'ContextDescribed',
  { actorId: ActorId, facet: Facet, text: Words },
  {},
  {},
);
export const AmbitionDeclared = defineEvent(
  'AmbitionDeclared',
  { actorId: ActorId, level: AmbitionLevel, motive: Motive, note: Words.optional() },
  {},
  {},
);
export const GoalConflictSurfaced = defineEvent(
  'GoalConflictSurfaced',
  { conflictId: idOf('conflict'), actors: z.array(ActorId).min(1).max(50), text: Words },
  {},
  {},
);
export const GoalConflictSettled = defineEvent(
  'GoalConflictSettled',
  { conflictId: idOf('conflict'), how: Words },
  {},
  {},
);

// Results and dilemmas
export const ResultExpected = defineEvent(
  'ResultExpected',
  {
    resultId: idOf('result'),
    whereAndWithWhom: Words,
    byWhomAndHow: Words,
    measure: Words.optional(),
    target: Title.optional(),
    horizon: z.enum(['short', 'long']),
  },
  {},
  {},
);
export const ResultObserved = defineEvent(
  'ResultObserved',
  { resultId: idOf('result'), value: Title.optional(), text: Words },
  {},
  {},
);
export const DilemmaNamed = defineEvent(
  'DilemmaNamed',
  {
    dilemmaId: idOf('dilemma'),
    oneSide: Words,
    otherSide: Words,
    balance: Words,
    anchoredBy: z.array(ActorId).max(50),
  },
  {},
  {},
);

// Learning
export const LessonNoted = defineEvent(
  'LessonNoted',
  {
    lessonId: idOf('lesson'),
    text: Words,
    dimension: Dimension.optional(),
    origin: z.enum(['inside', 'outside']),
    link: Link.optional(),
    from: Title.optional(),
  },
  {},
  {},
);
export const LessonAdopted = defineEvent(
  'LessonAdopted',
  {
    lessonId: idOf('lesson'),
    into: z.enum(['rule', 'practice', 'decision']),
    ref: Id.optional(),
    note: Words.optional(),
  },
  {},
  {},
);
export const FeedbackGiven = defineEvent(
  'FeedbackGiven',
  { fromActor: ActorId, toActor: ActorId, text: Words },
  {},
  {},
);
/** A newcomer has read the partnership's history so far. */
export const HistoryRead = defineEvent(
  'HistoryRead',
  { personId: PersonId, upToPosition: z.string().regex(/^\d{1,19}$/), part: Title.optional() },
  {},
  {},
);
export const ReflectionHeld = defineEvent(
  'ReflectionHeld',
  { promptId: z.string().max(80), text: Words },
  {},
  {},
);

export const partnershipEvents = {
  PartnershipFounded,
  PurposeRestated,
  ResourcePledged,
  ResourceWithdrawn,
  RuleAgreed,
  RuleRevised,
  RuleRetired,
  PracticeSet,
  ActorJoined,
  ActorLeft,
  RepresentativeAppointed,
  MandateChanged,
  RepresentativeStoodDown,
  MemberAdmitted,
  MemberRoleChanged,
  MemberRemoved,
  ContextDescribed,
  AmbitionDeclared,
  GoalConflictSurfaced,
  GoalConflictSettled,
  ResultExpected,
  ResultObserved,
  DilemmaNamed,
  LessonNoted,
  LessonAdopted,
  FeedbackGiven,
  HistoryRead,
  ReflectionHeld,
};
