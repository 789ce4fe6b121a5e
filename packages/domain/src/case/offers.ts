import type { Offer } from '../offer.ts';
import type { Id } from '../shared/id.ts';
import { caseOffers } from './case-offers.ts';
import { type CaseChoices, caseChoices, noChoices } from './choices.ts';
import { commitmentOffers } from './commitment/offers.ts';
import { decisionOffers } from './decision/offers.ts';
import { type EntryOffers, entryOffers } from './entry-offers.ts';
import { handoverOffers } from './handover/offers.ts';
import type { CaseAsker } from './offering.ts';
import { consentOffers, partOffers, questionOffers } from './part-offers.ts';

/** What one person may say in one case now: of each thing in it, and of the case itself. */
export interface CaseOffers {
  itself: () => Offer[];
  commitment: (commitmentId: Id) => Offer[];
  decision: (decisionId: Id) => Offer[];
  handover: (handoverId: Id) => Offer[];
  part: (actorId: Id) => Offer[];
  consent: (consentId: Id) => Offer[];
  question: (questionId: Id) => Offer[];
  entry: (eventId: Id) => EntryOffers;
  choices: () => CaseChoices;
}

/** Nothing: for whoever only reads, or looks back. */
export const nothingOffered: CaseOffers = {
  itself: () => [],
  commitment: () => [],
  decision: () => [],
  handover: () => [],
  part: () => [],
  consent: () => [],
  question: () => [],
  entry: () => ({ offers: [], correctable: [] }),
  choices: () => noChoices,
};

/** What the rules would let this person say, answered by the rules. */
export const offersOf = (asker: CaseAsker): CaseOffers => ({
  itself: () => caseOffers(asker),
  commitment: (id) => commitmentOffers(asker, id),
  decision: (id) => decisionOffers(asker, id),
  handover: (id) => handoverOffers(asker, id),
  part: (id) => partOffers(asker, id),
  consent: (id) => consentOffers(asker, id),
  question: (id) => questionOffers(asker, id),
  entry: (id) => entryOffers(asker, id),
  choices: () => caseChoices(asker),
});
