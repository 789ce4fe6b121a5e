import type { ActorKind } from '@handslag/domain/actor/events';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
import { alike, asSeen } from '../alike.ts';
import { importId } from './import-id.ts';

export interface ImportedActor {
  name: string;
  kind: ActorKind;
  firstAt: Instant;
}
export interface ImportedPerson {
  name: string;
  firstAt: Instant;
}

interface Known {
  name: string;
  firstAt: Instant;
  spellings: Set<string>;
}

/** Takes note of a name; spellings that look alike to whoever reads are one. */
const note = <T extends object>(
  known: Map<Id, T & Known>,
  id: Id,
  said: string,
  at: Instant,
  more: T,
): Id => {
  const before = known.get(id);
  if (!before) known.set(id, { ...more, name: asSeen(said), firstAt: at, spellings: new Set([said]) });
  else {
    before.spellings.add(said);
    if (at < before.firstAt) before.firstAt = at;
  }
  return id;
};

/** Everybody who appears in a file: each name becomes one actor or person, known from the first time it appears. */
export const createCast = (partnershipId: Id, kinds: Readonly<Record<string, ActorKind>>) => {
  const actors = new Map<Id, { kind: ActorKind } & Known>();
  const persons = new Map<Id, Known>();
  const kindOf = new Map(Object.entries(kinds).map(([name, kind]) => [alike(name), kind]));
  return {
    actors,
    persons,
    actor: (name: string, at: Instant): Id =>
      note(actors, importId(partnershipId, 'actor', alike(name)), name, at, {
        kind: kindOf.get(alike(name)) ?? 'other',
      }),
    person: (name: string, at: Instant): Id =>
      note(persons, importId(partnershipId, 'person', alike(name)), name, at, {}),
    /** Names that the file writes in more than one way, and that are taken for one. */
    spelledTwice: (): string[][] =>
      [...actors.values(), ...persons.values()].flatMap(({ spellings }) =>
        spellings.size > 1 ? [[...spellings]] : [],
      ),
  };
};
export type Cast = ReturnType<typeof createCast>;
