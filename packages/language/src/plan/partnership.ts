import { has, is, type Plan } from './place.ts';

export const partnershipPlans = {
  PartnershipFounded: { places: { name: 'title', purpose: 'words', need: 'words' } },
  PurposeRestated: { places: { purpose: 'words', why: 'words' } },
  ResourcePledged: {
    places: {
      actorId: 'actor',
      what: 'words',
      kind: 'label:resourceKind',
      amount: 'title',
      from: 'date',
      until: 'date',
    },
  },
  ResourceWithdrawn: { places: { resource: ['thing', 'resourceId'], why: 'words' } },
  RuleAgreed: { places: { text: 'words', why: 'words', decision: ['decision', 'decisionId'] } },
  RuleRevised: {
    places: {
      text: 'words',
      why: 'words',
      decision: ['decision', 'decisionId'],
      lesson: ['thing', 'lessonId'],
    },
  },
  RuleRetired: { places: { rule: ['thing', 'ruleId'], why: 'words' } },
  PracticeSet: { places: { days: ['number', 'answerWithinWorkingDays'], stages: 'titles', why: 'words' } },
  LegalBasisListed: {
    places: {
      name: 'called',
      law: 'title',
      opens: 'label:basisOpens',
      why: 'words',
    },
    variants: { retired: is('standing', 'retired') },
  },
  ActorJoined: { places: { actorId: 'actor' } },
  ActorLeft: { places: { actorId: 'actor', why: 'words' } },
  RepresentativeAppointed: {
    places: {
      actorId: 'actor',
      personId: 'person',
      function: 'title',
      mandate: 'label:mandate',
      timeShare: 'number',
    },
  },
  MandateChanged: {
    places: { actorId: 'actor', personId: 'person', mandate: 'label:mandate', why: 'words' },
  },
  MandateProposed: {
    places: {
      actorId: 'actor',
      personId: 'person',
      function: 'title',
      mandate: 'label:mandate',
      timeShare: 'number',
      why: 'words',
    },
  },
  MandateSeconded: {
    places: { actorId: 'actor', personId: 'person' },
    variants: { operator: is('operator', true) },
  },
  RepresentativeStoodDown: {
    places: { actorId: 'actor', personId: 'person', successor: 'person', why: 'words' },
  },
  MemberAdmitted: { places: { personId: 'person', role: 'label:role' } },
  MemberRoleChanged: { places: { personId: 'person', role: 'label:role', why: 'words' } },
  MemberRemoved: { places: { personId: 'person', why: 'words' } },
  ContextDescribed: { places: { actorId: 'actor', facet: 'label:facet', text: 'words' } },
  AmbitionDeclared: {
    places: { actorId: 'actor', level: 'label:ambition', motive: 'label:motive', note: 'words' },
  },
  GoalConflictSurfaced: { places: { actors: 'actors', text: 'words' } },
  GoalConflictSettled: { places: { conflict: ['thing', 'conflictId'], how: 'words' } },
  ResultExpected: {
    places: { whereAndWithWhom: 'words', byWhomAndHow: 'words', measure: 'words', target: 'title' },
    variants: { long: is('horizon', 'long') },
  },
  ResultObserved: { places: { result: ['thing', 'resultId'], value: 'title', text: 'words' } },
  DilemmaNamed: {
    places: { oneSide: 'words', otherSide: 'words', balance: 'words', anchoredBy: 'actors' },
    variants: { anchored: has('anchoredBy') },
  },
  LessonNoted: {
    places: { text: 'words', dimension: 'label:dimension', from: 'title' },
    variants: { outside: is('origin', 'outside') },
  },
  LessonAdopted: {
    places: { lesson: ['thing', 'lessonId'], into: 'label:adoptedInto', note: 'words' },
  },
  FeedbackGiven: { places: { fromActor: 'actor', toActor: 'actor', text: 'words' } },
  HistoryRead: { places: { personId: 'person', part: 'label:onboardingPart' } },
  ReflectionHeld: { places: { prompt: ['prompt', 'promptId'], text: 'words' } },
} as const satisfies Record<string, Plan>;
