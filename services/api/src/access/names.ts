import type { Viewer } from '@handslag/domain/access';
import type { PartnershipState } from '@handslag/domain/partnership/state';
import { idInStream } from '@handslag/domain/shared/envelope';
import type { Id } from '@handslag/domain/shared/id';
import type { Sight } from '@handslag/views/sight';
import type { House } from '../house.ts';
import { whoShares } from './shared-cases.ts';

/** Which of what is said of people somebody may open: names and addresses stand outside every case. */
export interface NamePolicy {
  /** Finds out what it needs to know, before it is asked about these subjects. */
  learn(subjects: readonly string[]): Promise<void>;
  mayOpen(subject: string, field: string): boolean;
}

const isOfPeople = (subject: string): boolean =>
  subject.startsWith('person-') || subject.startsWith('actor-');

/**
 * A citizen's name is for coordinators, for the citizen, and for those who share a case with the citizen in full; so are
 * the names of those who speak for the citizen. Others' names are for every member. Addresses are for coordinators and
 * for the person.
 */
export function namePolicy(
  { kinds, views }: Pick<House, 'kinds' | 'views'>,
  { viewer, sight, partnership }: { viewer: Viewer; sight: Sight; partnership: PartnershipState },
): NamePolicy {
  let shared: ReadonlySet<Id> | undefined;
  let citizens: readonly Id[] = [];
  const isClose = (actor: Id): boolean => viewer.actors.includes(actor) || (shared?.has(actor) ?? false);

  function mayOpenPerson(person: Id, field: string): boolean {
    if (person === viewer.personId) return true;
    if (field === 'email') return false;
    const speaksFor = citizens.filter((actor) => partnership.representatives.get(actor)?.has(person));
    const isCitizens = partnership.members.get(person) === 'participant' || speaksFor.length > 0;
    return !isCitizens || speaksFor.some(isClose);
  }

  return {
    async learn(subjects) {
      if (shared || viewer.role === 'coordinator' || !subjects.some(isOfPeople)) return;
      const actors = await Promise.all(
        [...partnership.actors].map(async (id) =>
          (await kinds.actor.load(id)).kind === 'citizen' ? [id] : [],
        ),
      );
      citizens = actors.flat();
      shared = citizens.length > 0 ? await whoShares(views, sight, viewer.partnershipId) : new Set();
    },
    mayOpen(subject, field) {
      const id = idInStream(subject);
      if (!isOfPeople(subject) || viewer.role === 'coordinator' || id === undefined) return true;
      return subject.startsWith('person-') ? mayOpenPerson(id, field) : isClose(id);
    },
  };
}

/** Opens what stands in cases, and nothing that is said of people outside them. */
export const casesAlone: NamePolicy = {
  learn: async () => undefined,
  mayOpen: (subject) => subject.startsWith('case-'),
};
