import type { Directory } from '@handslag/contract/questions/directory';
import type { Viewer } from '@handslag/domain/access';
import type { PartnershipState } from '@handslag/domain/partnership/state';
import type { Id } from '@handslag/domain/shared/id';

type Actor = Directory['actors'][number];
type Person = Directory['persons'][number];
type Spoken = Pick<PartnershipState, 'representations'>;

const sealed = { hidden: 'sealed' } as const;

/** What of the directory a viewer needs to know which cases they share with whom. */
export const mustAskWhoShares = ({ role }: Viewer, { actors }: Directory): boolean =>
  role === 'participant' || (role !== 'coordinator' && actors.some(({ kind }) => kind === 'citizen'));

/** Whether the person has represented one of these, at any time: they stand in what was said then. */
const hasSpokenFor = (person: Person, those: readonly Actor[], { representations }: Spoken): boolean =>
  those.some(({ actorId }) =>
    (representations.get(actorId) ?? []).some(({ personId }) => personId === person.personId),
  );

const speaksFor = (person: Person, those: readonly Actor[]): boolean =>
  those.some(({ representatives }) => representatives.some(({ personId }) => personId === person.personId));

/**
 * The directory as a viewer may see it. Who coordinates is known to all: it is they who may open a case that is shut. A
 * citizen's name is for coordinators, for the citizen, and for those who share a case with the citizen in full; so are the
 * names of who speaks for the citizen. A participant meets only the actors of the own cases, and who speaks or has spoken
 * for them.
 */
export function directoryFor(
  viewer: Viewer,
  shared: ReadonlySet<Id>,
  directory: Directory,
  spoken: Spoken,
): Directory {
  if (viewer.role === 'coordinator') return directory;
  const close = (actor: Actor): boolean => viewer.actors.includes(actor.actorId) || shared.has(actor.actorId);
  const met = (actor: Actor): boolean => viewer.role !== 'participant' || close(actor);
  const actors = directory.actors
    .filter(met)
    .map((actor) => (actor.kind === 'citizen' && !close(actor) ? { ...actor, name: sealed } : actor));

  const openly = actors.filter((actor) => actor.kind !== 'citizen' || close(actor));
  const isSelf = (person: Person): boolean => person.personId === viewer.personId;
  const persons = directory.persons
    .filter(
      (person) =>
        viewer.role !== 'participant' ||
        isSelf(person) ||
        person.role === 'coordinator' ||
        speaksFor(person, actors) ||
        hasSpokenFor(person, actors, spoken),
    )
    .map((person) => {
      const isCitizens =
        person.role === 'participant' ||
        speaksFor(
          person,
          directory.actors.filter(({ kind }) => kind === 'citizen'),
        );
      return isCitizens && !isSelf(person) && !speaksFor(person, openly)
        ? { ...person, name: sealed }
        : person;
    });
  return { ...directory, actors, persons };
}
