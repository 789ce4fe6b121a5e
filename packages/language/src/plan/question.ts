import type { Plan } from './place.ts';

export const questionPlans = {
  QuestionAsked: { places: { text: 'words' } },
  QuestionAnswered: { places: { text: 'words' } },
} as const satisfies Record<string, Plan>;
