import type { Plan } from './place.ts';

export const personPlans = {
  PersonRegistered: { places: { name: 'title' } },
  PersonDetailsChanged: { places: { self: 'self' } },
  PersonErased: { places: { reason: 'words', legalBasis: 'title' } },
} as const satisfies Record<string, Plan>;
