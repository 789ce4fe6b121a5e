import { has, is, type Plan } from './place.ts';

const commitment = ['commitment', 'commitmentId'] as const;
const terms = {
  debtor: 'actor',
  creditor: 'actor',
  what: 'words',
  due: 'due',
  afterCommitment: ['commitment', 'condition.commitmentId'],
  afterDecision: ['decision', 'condition.decisionId'],
  within: ['days', 'condition.dueWithinDays'],
} as const;
const attested = has('attestedBy');

export const commitmentPlans = {
  CommitmentProposed: {
    places: { ...terms, proposedBy: 'party' },
    variants: { conditional: has('condition') },
  },
  CommitmentMade: { places: terms, variants: { conditional: has('condition') } },
  CommitmentAccepted: {
    places: { by: 'actor', commitment, attestedBy: 'person' },
    variants: { attested },
  },
  CommitmentDeclined: {
    places: { commitment, why: 'words', attestedBy: 'person' },
    variants: { attested },
  },
  CommitmentCountered: { places: { by: 'actor', commitment, what: 'words', due: 'due', why: 'words' } },
  CommitmentActivated: { places: { commitment, due: 'due' } },
  ProgressReported: {
    places: { commitment, note: 'words' },
    variants: { 'at-risk': is('outlook', 'at-risk'), blocked: is('outlook', 'blocked') },
  },
  ChangeProposed: { places: { by: 'actor', commitment, what: 'words', due: 'due', why: 'words' } },
  ChangeAgreed: {
    places: { by: 'actor', commitment, attestedBy: 'person' },
    variants: {
      'attested-after-due': (data) => attested(data) && is('afterDue', true)(data),
      attested,
      'after-due': is('afterDue', true),
    },
  },
  ChangeRefused: { places: { by: 'actor', commitment, why: 'words' } },
  FulfilmentReported: {
    places: { commitment, at: 'date', note: 'words', attestedBy: 'person' },
    variants: {
      'attested-partial': (data) => attested(data) && is('part', 'partial')(data),
      attested,
      partial: is('part', 'partial'),
    },
  },
  FulfilmentConfirmed: {
    places: { commitment, words: 'words', attestedBy: 'person' },
    variants: {
      'attested-less': (data) => attested(data) && is('extent', 'less-accepted')(data),
      attested,
      less: is('extent', 'less-accepted'),
    },
  },
  FulfilmentDisputed: {
    places: { commitment, why: 'words', attestedBy: 'person' },
    variants: { attested },
  },
  CommitmentReleased: {
    places: { commitment, why: 'words', attestedBy: 'person' },
    variants: { attested },
  },
  CommitmentRevoked: { places: { commitment, why: 'words' } },
  CommitmentDeclaredBroken: {
    places: { commitment, why: 'words', consequence: 'words', attestedBy: 'person' },
    variants: { attested },
  },
  CommitmentExpired: { places: { commitment, why: 'words' } },
  CommitmentHandedOn: { places: { commitment, toActor: 'actor' } },
  ReleaseAsked: { places: { commitment, why: 'words' } },
} as const satisfies Record<string, Plan>;
