import { type Offer, offersAmong, ownOf, type Sayable, SOME_WORDS, SOMETHING_NEW, taking } from '../offer.ts';
import { actorsOf } from '../partnership/mandate.ts';
import type { PartnershipState } from '../partnership/state.ts';
import type { Asker } from '../shared/decider.ts';
import { caseDecider } from './decider.ts';
import type { SayableInCase } from './situation.ts';
import { unopenedCase } from './state.ts';

/** For which actors the person may open a case. */
export const openingOffers = (asker: Asker, partnership: PartnershipState): Offer[] => {
  const opening: Sayable<SayableInCase> = {
    say: 'OpenCase',
    voices: ownOf(actorsOf(partnership, asker.by)),
    elseOneself: true,
    least: ({ as }) =>
      (as === null ? [...partnership.actors] : [as]).map((responsible) => ({
        type: 'OpenCase',
        partnershipId: asker.partnershipId,
        kind: 'initiative',
        responsible,
        access: 'partnership',
        title: SOME_WORDS,
      })),
  };
  return offersAmong([opening], taking(caseDecider, unopenedCase(SOMETHING_NEW), asker, { partnership }));
};
