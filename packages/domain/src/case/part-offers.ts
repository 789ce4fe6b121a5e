import { type Offer, oneself, ownOf, SOME_WORDS, toldOf } from '../offer.ts';
import type { Id } from '../shared/id.ts';
import { type CaseAsker, offersInCase, ownIn } from './offering.ts';

/** What the person may say of an actor's part in the case. */
export const partOffers = (asker: CaseAsker, actorId: Id): Offer[] =>
  offersInCase(asker, [
    {
      say: 'StandDownActor',
      voices: [...ownOf(ownIn(asker).filter((own) => own === actorId)), ...toldOf([actorId])],
      least: () => [{ type: 'StandDownActor', actorId }],
    },
  ]);

/** What the person may say of a consent. */
export const consentOffers = (asker: CaseAsker, consentId: Id): Offer[] => {
  const by = asker.state.consents.get(consentId)?.by;
  if (by === undefined) return [];
  return offersInCase(asker, [
    {
      say: 'WithdrawConsent',
      voices: [...ownOf(ownIn(asker).filter((own) => own === by)), ...toldOf([by])],
      least: () => [{ type: 'WithdrawConsent', consentId }],
    },
  ]);
};

/** What the person may say of a question at an entry of the case. */
export const questionOffers = (asker: CaseAsker, questionId: Id): Offer[] =>
  offersInCase(asker, [
    {
      say: 'AnswerQuestion',
      voices: oneself,
      least: () => [{ type: 'AnswerQuestion', questionId, text: SOME_WORDS }],
    },
  ]);
