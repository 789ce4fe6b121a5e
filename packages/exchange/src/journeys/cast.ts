import type { ActorKind } from '@handslag/domain/actor/events';
import type { Id } from '@handslag/domain/shared/id';
import type { Instant } from '@handslag/domain/shared/time';
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

/** Everybody who appears in a file: each name becomes one actor or person, known from the first time it appears. */
export const createCast = (partnershipId: Id, kinds: Readonly<Record<string, ActorKind>>) => {
  const actors = new Map<Id, ImportedActor>();
  const persons = new Map<Id, ImportedPerson>();
  return {
    actors,
    persons,
    actor: (name: string, at: Instant): Id => {
      const id = importId(partnershipId, 'actor', name);
      const known = actors.get(id);
      if (!known) actors.set(id, { name, kind: kinds[name] ?? 'other', firstAt: at });
      else if (at < known.firstAt) known.firstAt = at;
      return id;
    },
    person: (name: string, at: Instant): Id => {
      const id = importId(partnershipId, 'person', name);
      const known = persons.get(id);
      if (!known) persons.set(id, { name, firstAt: at });
      else if (at < known.firstAt) known.firstAt = at;
      return id;
    },
  };
};
export type Cast = ReturnType<typeof createCast>;
