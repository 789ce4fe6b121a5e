import { has, is, type Plan } from './place.ts';

export const casePlans = {
  CaseOpened: {
    places: { title: 'words', need: 'words', lifeEvent: 'title', responsible: 'actor' },
    variants: { initiative: is('kind', 'initiative'), steering: is('kind', 'steering') },
  },
  ActorInvolved: { places: { actorId: 'actor', part: 'words', law: 'title' } },
  ActorStoodDown: { places: { actorId: 'actor', why: 'words' } },
  NeedExpressed: { places: { by: 'party', words: 'words' } },
  GoalAgreed: {
    places: { goal: 'words', responsible: 'actor', agreedBy: 'actors' },
    variants: { together: has('agreedBy') },
  },
  StageEntered: { places: { stage: 'title' } },
  StepTaken: {
    places: { actorId: 'actor', personId: 'person', channel: 'title', activity: 'words', note: 'words' },
    variants: { actor: has('actorId') },
  },
  MeetingHeld: {
    places: {
      actors: 'actors',
      participants: 'persons',
      ledBy: 'person',
      about: 'words',
      note: 'words',
    },
    variants: { actors: has('actors'), participants: has('participants') },
  },
  ConsentGiven: { places: { by: 'party', actors: 'actors', scope: 'words', until: 'date' } },
  ConsentWithdrawn: { places: { why: 'words' } },
  LegalBasisRecorded: { places: { basis: 'title', note: 'words' } },
  OutcomeObserved: {
    places: { seenBy: 'party', area: 'title', words: 'words' },
    variants: { setback: is('kind', 'setback'), unintended: is('kind', 'unintended') },
  },
  JourneyRated: {
    places: {
      by: 'party',
      helpful: 'number',
      inTime: 'number',
      rightPlace: 'number',
      rightMeans: 'number',
      words: 'words',
    },
  },
  CaseClosed: { places: { why: 'words', summary: 'words' } },
  CaseReopened: { places: { responsible: 'actor', why: 'words' } },
  CaseAccessChanged: {
    places: { why: 'words' },
    variants: { involved: is('access', 'involved') },
  },
  ConfidentialCaseOpened: { places: { personId: 'person', until: 'due', reason: 'words' } },
  ActorInformed: { places: { actorId: 'actor', channel: 'title', text: 'words' } },
  NoteAdded: { places: { text: 'words' } },
  EntryCorrected: { places: { was: 'words', becomes: 'words', why: 'words' } },
  CaseErased: { places: { reason: 'words', legalBasis: 'title' } },
} as const satisfies Record<string, Plan>;
