import { is, type Plan } from './place.ts';

export const actorPlans = {
  ActorRegistered: {
    places: { name: ['title', 'name', 'citizenName'], kind: 'label:actorKind' },
    variants: { citizen: is('kind', 'citizen') },
  },
  ActorRenamed: { places: { name: ['title', 'name', 'citizenName'] } },
  ActorErased: { places: { reason: 'words', legalBasis: 'title' } },
} as const satisfies Record<string, Plan>;
