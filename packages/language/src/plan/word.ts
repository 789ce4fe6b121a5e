import type { Plan } from './place.ts';

export const wordPlans = {
  StatementConfirmed: { places: { by: 'actor' } },
  StatementContested: { places: { by: 'actor', why: 'words' } },
} as const satisfies Record<string, Plan>;
