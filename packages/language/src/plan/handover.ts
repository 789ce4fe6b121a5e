import { has, is, type Plan } from './place.ts';

export const handoverPlans = {
  HandoverProposed: {
    places: { from: 'actor', to: 'actor', answerBy: 'date', situation: 'words' },
    variants: { task: is('scope', 'task') },
  },
  ClarificationAsked: { places: { question: 'words' } },
  ClarificationGiven: { places: { answer: 'words' } },
  HandoverAccepted: {
    places: { readBack: 'words', firstContactBy: 'date', attestedBy: 'person' },
    variants: { attested: has('attestedBy') },
  },
  HandoverDeclined: {
    places: { why: 'words', attestedBy: 'person' },
    variants: { attested: has('attestedBy') },
  },
  HandoverWithdrawn: { places: { why: 'words' } },
  HandoverVerified: {
    places: { missed: 'words' },
    variants: { missed: is('right', false) },
  },
  HandoverLanded: { places: { firstContactAt: 'date', confirmedBy: 'party' } },
} as const satisfies Record<string, Plan>;
