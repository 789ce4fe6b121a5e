import type { PartnershipCommand } from '../commands.ts';
import { type Offer, oneself, ownOf, type Sayable, SOME_WORDS, SOMETHING_NEW } from '../offer.ts';
import type { Id } from '../shared/id.ts';
import { offersAt, ownAt, type PartnershipAsker } from './offering.ts';

type Sayables = Sayable<PartnershipCommand>[];
const why = SOME_WORDS;
const text = SOME_WORDS;
const someBasis = {
  code: 'no.some',
  country: 'NO',
  law: text,
  nb: text,
  nn: text,
  sv: text,
  en: text,
  opens: 'once',
  standing: 'offered',
} as const;

/** What the person may say of something that an actor has pledged. */
export const resourceOffers = (asker: PartnershipAsker, resourceId: Id): Offer[] =>
  offersAt(asker, [
    {
      say: 'WithdrawResource',
      voices: ownOf(ownAt(asker)),
      elseOneself: true,
      least: () => [{ type: 'WithdrawResource', resourceId, why }],
    },
  ]);

/** What the person may say of a shared rule. */
export const ruleOffers = (asker: PartnershipAsker, ruleId: Id): Offer[] =>
  offersAt(asker, [
    { say: 'ReviseRule', voices: oneself, least: () => [{ type: 'ReviseRule', ruleId, text, why }] },
    { say: 'RetireRule', voices: oneself, least: () => [{ type: 'RetireRule', ruleId, why }] },
  ]);

/** What the person may say of the purpose, the rules and the practice as a whole. */
export const charterSayables = ({ state }: PartnershipAsker): Sayables => [
  {
    say: 'AgreeRule',
    voices: oneself,
    least: () => [{ type: 'AgreeRule', ruleId: SOMETHING_NEW, text, why }],
  },
  {
    say: 'RestatePurpose',
    voices: oneself,
    least: () => [{ type: 'RestatePurpose', purpose: text, why }],
  },
  {
    say: 'SetPractice',
    voices: oneself,
    least: () => [{ type: 'SetPractice', answerWithinWorkingDays: state.answerWithinWorkingDays + 1 }],
  },
  {
    say: 'ListLegalBasis',
    voices: oneself,
    least: () => [{ type: 'ListLegalBasis', ...someBasis, why }],
  },
];
