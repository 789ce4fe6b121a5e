import { Directory } from '@handslag/contract/questions/directory';
import type { Here } from '../src/lib/partnership.tsx';

const id = (n: number): string => `00000000-0000-7000-8000-${n.toString().padStart(12, '0')}`;
const since = '2026-01-12T08:00:00.000000Z';

export const school = id(2);
export const coordinator = id(11);

const directory = Directory.parse({
  partnership: {
    partnershipId: id(1),
    name: 'Trygg oppvekst Elvebyen',
    timeZone: 'Europe/Oslo',
    language: 'nb',
    steeringCaseId: id(9),
    stages: [],
  },
  actors: [
    {
      actorId: school,
      name: 'Breidablikk skole',
      kind: 'education',
      carries: true,
      takesPart: true,
      organisationNumber: null,
      joinedAt: since,
      leftAt: null,
      offers: [],
      proposed: [],
      representatives: [
        { personId: coordinator, function: 'Kontaktlærer', mandate: 'commit', since, offers: [] },
      ],
    },
    {
      actorId: id(3),
      name: { hidden: 'sealed' },
      kind: 'citizen',
      carries: false,
      takesPart: true,
      organisationNumber: null,
      joinedAt: since,
      leftAt: null,
      offers: [],
      proposed: [],
      representatives: [],
    },
  ],
  offers: [],
  persons: [
    {
      personId: coordinator,
      name: 'Kari Moen',
      role: 'coordinator',
      removed: false,
      takesPart: true,
      offers: [],
    },
  ],
});

/** A partnership as pages know it, for parts that ask who is who. */
export const here: Here = {
  partnershipId: id(1),
  personId: coordinator,
  accountId: coordinator,
  actors: [],
  asks: [],
  mayRepresent: true,
  directory,
};
