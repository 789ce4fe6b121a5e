import type { Offer } from '../offer.ts';
import type { Id } from '../shared/id.ts';
import { charterSayables, resourceOffers, ruleOffers } from './charter-offers.ts';
import {
  askedOffers,
  conflictOffers,
  entryOffersThere,
  learningSayables,
  lessonOffers,
  resultOffers,
} from './learning-offers.ts';
import { offersAt, type PartnershipAsker } from './offering.ts';
import {
  actorOffers,
  actorSayables,
  memberOffers,
  newcomerSayables,
  representativeOffers,
} from './people-offers.ts';

/** What one person may say at partnership level now: of each thing there, and of the partnership itself. */
export interface PartnershipOffers {
  itself: () => Offer[];
  actor: (actorId: Id) => Offer[];
  representative: (actorId: Id, personId: Id) => Offer[];
  member: (personId: Id) => Offer[];
  resource: (resourceId: Id) => Offer[];
  rule: (ruleId: Id) => Offer[];
  conflict: (conflictId: Id) => Offer[];
  result: (resultId: Id) => Offer[];
  lesson: (lessonId: Id) => Offer[];
  question: (questionId: Id) => Offer[];
  entry: (eventId: Id) => Offer[];
}

const none = (): Offer[] => [];
/** Nothing: for whoever only reads, or looks back. */
export const nothingOfferedThere: PartnershipOffers = {
  itself: none,
  actor: none,
  representative: none,
  member: none,
  resource: none,
  rule: none,
  conflict: none,
  result: none,
  lesson: none,
  question: none,
  entry: none,
};

/** What the rules would let this person say at partnership level, answered by the rules. */
export const partnershipOffers = (asker: PartnershipAsker): PartnershipOffers => ({
  itself: () =>
    offersAt(asker, [
      ...charterSayables(asker),
      ...actorSayables(asker, [...asker.state.actors]),
      ...learningSayables(asker),
      ...newcomerSayables,
    ]),
  actor: (id) => actorOffers(asker, id),
  representative: (actorId, personId) => representativeOffers(asker, actorId, personId),
  member: (id) => memberOffers(asker, id),
  resource: (id) => resourceOffers(asker, id),
  rule: (id) => ruleOffers(asker, id),
  conflict: (id) => conflictOffers(asker, id),
  result: (id) => resultOffers(asker, id),
  lesson: (id) => lessonOffers(asker, id),
  question: (id) => askedOffers(asker, id),
  entry: (id) => entryOffersThere(asker, id),
});
