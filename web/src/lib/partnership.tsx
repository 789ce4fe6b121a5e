import type { Directory } from '@handslag/contract/questions/directory';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { Membership } from './session.ts';

/** The partnership on screen, and what the signed-in person is in it. */
export interface Here {
  partnershipId: string;
  personId: string;
  /** The account that is signed in. */
  accountId: string;
  /** The actors that the person represents, each with the mandate. */
  actors: Membership['actors'];
  /** The questions that the person may ask here. */
  asks: Membership['asks'];
  /** Whether the person may speak for actors at all. */
  mayRepresent: Membership['mayRepresent'];
  directory: Directory;
}
const Context = createContext<Here | null>(null);

export function PartnershipProvider({ here, children }: { here: Here; children: ReactNode }) {
  return <Context value={here}>{children}</Context>;
}

/** The partnership on screen. Throws outside of the partnership's pages. */
export const usePartnership = (): Here => {
  const here = useContext(Context);
  if (here === null) throw new Error('a page outside of a partnership asked for the partnership');
  return here;
};

/** The same, where it may not be there: before signing in, or before a partnership is chosen. */
export const usePartnershipIfThere = (): Here | null => useContext(Context);

export type DirectoryActor = Directory['actors'][number];
export type DirectoryPerson = Directory['persons'][number];

/** Who is who in the partnership on screen. */
export interface Names {
  partnership: Directory['partnership'];
  actors: Directory['actors'];
  persons: Directory['persons'];
  actor: (id: string) => DirectoryActor | undefined;
  person: (id: string) => DirectoryPerson | undefined;
}

/** Names of actors and persons; the answer is the same object until the directory changes. */
export const useDirectory = (): Names => {
  const { directory } = usePartnership();
  return useMemo(() => {
    const actors = new Map(directory.actors.map((actor) => [actor.actorId, actor]));
    const persons = new Map(directory.persons.map((person) => [person.personId, person]));
    return {
      ...directory,
      actor: (id) => actors.get(id),
      person: (id) => persons.get(id),
    };
  }, [directory]);
};
