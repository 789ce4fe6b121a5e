import { has, is, type Plan } from './place.ts';

const decision = ['decision', 'decisionId'] as const;

export const decisionPlans = {
  DecisionProposed: {
    places: { question: 'words', options: 'titles' },
    variants: { strategic: is('level', 'strategic') },
  },
  PositionStated: {
    places: { actorId: 'actor', decision, note: 'words' },
    variants: {
      concern: is('position', 'concern'),
      object: is('position', 'object'),
      abstain: is('position', 'abstain'),
    },
  },
  DecisionMade: {
    places: {
      decidedBy: 'actors',
      title: 'words',
      what: 'words',
      why: 'words',
      reviewOn: 'date',
      overridden: 'actors',
      overrideReason: 'words',
    },
    variants: { overriding: has('overridden') },
  },
  DecisionInterpreted: {
    places: { actorId: 'actor', decision, note: 'words' },
    variants: {
      prepare: is('meaning', 'prepare'),
      'first-agreement': is('meaning', 'first-agreement'),
      information: is('meaning', 'information'),
    },
  },
  DecisionAnchored: { places: { actorId: 'actor', decision, where: 'title', on: 'date' } },
  DecisionReviewed: { places: { decision, finding: 'words', reviewOn: 'date' } },
  DecisionSuperseded: { places: { decision, by: 'decision' } },
  DecisionRevocationAsked: { places: { decision, by: 'actor', why: 'words' } },
  DecisionRevoked: { places: { decision, why: 'words' } },
} as const satisfies Record<string, Plan>;
