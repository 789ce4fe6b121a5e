import { Directory } from '@handslag/contract/questions/directory';
import { expect, test } from 'vitest';
import { newId } from '../ids.ts';
import { directoryFor } from './directory-for.ts';

const actor = (actorId: string, kind: 'citizen' | 'state-agency') => ({
  actorId,
  name: kind,
  kind,
  carries: kind !== 'citizen',
  takesPart: true,
  organisationNumber: null,
  joinedAt: null,
  leftAt: null,
  offers: [],
  proposed: [],
  representatives: [],
});
const person = (personId: string, name: string) => ({
  personId,
  name,
  role: 'member' as const,
  removed: true,
  takesPart: false,
  offers: [],
});
const stretch = (personId: string) => [
  {
    personId,
    mandate: 'commit' as const,
    from: '2026-01-01T00:00:00.000Z',
    until: '2026-02-01T00:00:00.000Z',
  },
];

test('a citizen keeps the names of those who have spoken for an actor of the own case, also when they have gone', () => {
  const [family, nav, other] = [newId(), newId(), newId()];
  const [amina, jonas, stranger] = [newId(), newId(), newId()];
  const directory = Directory.parse({
    partnership: {
      partnershipId: newId(),
      name: 'Nabolaget',
      timeZone: 'Europe/Oslo',
      language: 'nb',
      steeringCaseId: newId(),
      stages: [],
    },
    actors: [actor(family, 'citizen'), actor(nav, 'state-agency'), actor(other, 'state-agency')],
    persons: [person(jonas, 'Jonas'), person(stranger, 'Stig')],
    offers: [],
  });
  const representations = new Map([
    [nav, stretch(jonas)],
    [other, stretch(stranger)],
  ]);
  const viewer = {
    personId: amina,
    role: 'participant' as const,
    actors: [family],
    partnershipId: directory.partnership.partnershipId,
    breakGlass: new Set<string>(),
  };
  const seen = directoryFor(viewer, new Set([nav]), directory, { representations });
  expect(seen.persons.map(({ name }) => name)).toEqual(['Jonas']);
});
