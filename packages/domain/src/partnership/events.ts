import { z } from 'zod';
import { Language } from '../person/events.ts';
import { defineEvent } from '../shared/event.ts';
import { ActorId, CaseId, DecisionId, Id, idOf, PersonId } from '../shared/id.ts';
import { Link, Title, Words } from '../shared/text.ts';
import { CalendarDate, TimeZone } from '../shared/time.ts';
import { LegalBasis } from './legal-basis.ts';

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
const PartnershipFounded = defineEvent(
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
const PurposeRestated = defineEvent('PurposeRestated', { purpose: Words, why: Words }, {}, {});

// Shared resources
const ResourcePledged = defineEvent(
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
const ResourceWithdrawn = defineEvent(
  'ResourceWithdrawn',
  { resourceId: idOf('resource'), why: Words },
  {},
  {},
);

// Shared rules
const RuleAgreed = defineEvent(
  'RuleAgreed',
  { ruleId: idOf('rule'), text: Words, why: Words, decisionId: DecisionId.optional() },
  {},
  {},
);
const RuleRevised = defineEvent(
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
const RuleRetired = defineEvent('RuleRetired', { ruleId: idOf('rule'), why: Words }, {}, {});
/** Working practice that the product itself obeys: the acceptance clock, and a partnership's own stage names. */
const PracticeSet = defineEvent(
  'PracticeSet',
  {
    answerWithinWorkingDays: z.int().min(1).max(60).optional(),
    stages: z.array(Title).max(20).optional(),
    why: Words.optional(),
  },
  {},
  {},
);
/** A legal basis of the partnership's list is added, worded anew, taken out of use or into use again. */
const LegalBasisListed = defineEvent('LegalBasisListed', { ...LegalBasis.shape, why: Words }, {}, {});

// Actors and their representatives
const ActorJoined = defineEvent('ActorJoined', { actorId: ActorId }, {}, {});
const ActorLeft = defineEvent('ActorLeft', { actorId: ActorId, why: Words }, {}, {});
const RepresentativeAppointed = defineEvent(
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
const MandateChanged = defineEvent(
  'MandateChanged',
  { actorId: ActorId, personId: PersonId, mandate: Mandate, why: Words.optional() },
  {},
  {},
);
const RepresentativeStoodDown = defineEvent(
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

/** Somebody proposes that a person speaks for an actor, or that their mandate grows; it takes a second person's yes. */
const MandateProposed = defineEvent(
  'MandateProposed',
  {
    actorId: ActorId,
    personId: PersonId,
    mandate: Mandate,
    function: Title.optional(),
    timeShare: z.int().min(1).max(100).optional(),
    why: Words.optional(),
  },
  {},
  {},
);
/**
 * The second yes; what was proposed follows in the same append. `operator`: whoever runs this node said it, since nobody
 * in the partnership could.
 */
const MandateSeconded = defineEvent(
  'MandateSeconded',
  { actorId: ActorId, personId: PersonId, operator: z.boolean().optional() },
  {},
  {},
  { version: 2 },
);

// Members
const MemberAdmitted = defineEvent('MemberAdmitted', { personId: PersonId, role: Role }, {}, {});
const MemberRoleChanged = defineEvent(
  'MemberRoleChanged',
  { personId: PersonId, role: Role, why: Words.optional() },
  {},
  {},
);
const MemberRemoved = defineEvent('MemberRemoved', { personId: PersonId, why: Words.optional() }, {}, {});

// What shapes each actor
const ContextDescribed = defineEvent(
  'ContextDescribed',
  { actorId: ActorId, facet: Facet, text: Words },
  {},
  {},
);
const AmbitionDeclared = defineEvent(
  'AmbitionDeclared',
  { actorId: ActorId, level: AmbitionLevel, motive: Motive, note: Words.optional() },
  {},
  {},
);
const GoalConflictSurfaced = defineEvent(
  'GoalConflictSurfaced',
  { conflictId: idOf('conflict'), actors: z.array(ActorId).min(1).max(50), text: Words },
  {},
  {},
);
const GoalConflictSettled = defineEvent(
  'GoalConflictSettled',
  { conflictId: idOf('conflict'), how: Words },
  {},
  {},
);

// Results and dilemmas
const ResultExpected = defineEvent(
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
const ResultObserved = defineEvent(
  'ResultObserved',
  { resultId: idOf('result'), value: Title.optional(), text: Words },
  {},
  {},
);
const DilemmaNamed = defineEvent(
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
const LessonNoted = defineEvent(
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
const LessonAdopted = defineEvent(
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
const FeedbackGiven = defineEvent(
  'FeedbackGiven',
  { fromActor: ActorId, toActor: ActorId, text: Words },
  {},
  {},
);
/** A newcomer has read the partnership's history so far. */
const HistoryRead = defineEvent(
  'HistoryRead',
  { personId: PersonId, upToPosition: z.string().regex(/^\d{1,19}$/), part: Title.optional() },
  {},
  {},
);
const ReflectionHeld = defineEvent('ReflectionHeld', { promptId: z.string().max(80), text: Words }, {}, {});

export const partnershipEvents = {
  PartnershipFounded,
  PurposeRestated,
  ResourcePledged,
  ResourceWithdrawn,
  RuleAgreed,
  RuleRevised,
  RuleRetired,
  PracticeSet,
  LegalBasisListed,
  ActorJoined,
  ActorLeft,
  RepresentativeAppointed,
  MandateChanged,
  MandateProposed,
  MandateSeconded,
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
