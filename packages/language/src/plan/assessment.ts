import { is, type Plan } from './place.ts';

export const assessmentPlans = {
  AssessmentOpened: {
    places: { closesOn: 'date' },
    variants: { anonymous: is('naming', 'anonymous') },
  },
  AssessmentAnswered: { places: { personId: 'person', actorId: 'actor' } },
  AssessmentClosed: { places: {} },
  ConversationNoted: { places: { dimension: 'label:dimension', text: 'words' } },
} as const satisfies Record<string, Plan>;
