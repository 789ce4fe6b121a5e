import type { PersonCommand } from '../commands.ts';
import { type Offer, offersAmong, oneself, SOME_WORDS, taking } from '../offer.ts';
import type { PartnershipState } from '../partnership/state.ts';
import type { Asker } from '../shared/decider.ts';
import type { Id } from '../shared/id.ts';
import { personDecider } from './decider.ts';
import type { PersonState } from './state.ts';

/** What the person may say of somebody as such: their name and address, and that they are erased. */
export const detailOffers = (
  asker: Asker,
  state: PersonState,
  partnership: PartnershipState,
  personId: Id,
): Offer[] =>
  offersAmong<PersonCommand>(
    [
      {
        say: 'ChangePersonDetails',
        voices: oneself,
        least: () => [{ type: 'ChangePersonDetails', personId, name: SOME_WORDS }],
      },
      {
        say: 'ErasePerson',
        voices: oneself,
        least: () => [{ type: 'ErasePerson', personId, reason: SOME_WORDS, legalBasis: SOME_WORDS }],
      },
    ],
    taking(personDecider, state, asker, { partnership }),
  );
