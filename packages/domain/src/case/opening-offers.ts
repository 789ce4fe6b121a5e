import {
  type Offer,
  offersAmong,
  oneself,
  ownOf,
  type Sayable,
  SOME_REASON,
  SOME_WORDS,
  SOMETHING_NEW,
  taking,
} from '../offer.ts';
import { actorsOf } from '../partnership/mandate.ts';
import type { PartnershipState } from '../partnership/state.ts';
import type { Asker } from '../shared/decider.ts';
import type { Id } from '../shared/id.ts';
import { caseDecider } from './decider.ts';
import type { SayableInCase } from './situation.ts';
import { type CaseState, unopenedCase } from './state.ts';

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

/** A case that is there and closed to everybody: whether it is there, an offer must not tell. */
const closedToAll = (partnershipId: Id): CaseState => ({
  ...unopenedCase(SOMETHING_NEW),
  partnershipId,
  status: 'open',
  access: 'involved',
});

/** Whether the person may open a case that is closed to them, wherever there is one. */
export const glassOffers = (asker: Asker, partnership: PartnershipState): Offer[] => {
  const entering: Sayable<SayableInCase> = {
    say: 'OpenConfidentialCase',
    voices: oneself,
    least: () => [{ type: 'OpenConfidentialCase', reason: SOME_REASON }],
  };
  const closed = closedToAll(asker.partnershipId);
  return offersAmong([entering], taking(caseDecider, closed, asker, { partnership }));
};
