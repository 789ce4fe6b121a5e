import { NO_PARTNERSHIP } from '@handslag/domain/shared/nobody';
import type { Id } from '@handslag/domain/shared/id';
import type { House } from '../house.ts';
import { type Details, detailsOf } from './persons.ts';

/** What partnerships know of a person, as far as it matters for an account that was kept by person. */
export interface Known {
  details: Details | undefined;
  /** Whether it was made with the set-up link: it came before any partnership did. */
  operator: boolean;
  partnerships: readonly Id[];
}

export const knownOf =
  (house: Pick<House, 'log' | 'vault' | 'kinds' | 'notebook'>) =>
  async (personId: Id): Promise<Known> => ({
    details: await detailsOf(house, personId),
    operator: (await house.kinds.person.load(personId)).partnershipId === NO_PARTNERSHIP,
    partnerships: house.notebook.partnershipsOf(personId),
  });
