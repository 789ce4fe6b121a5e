import {
  type Offer,
  ownOf,
  type Sayable,
  SOME_WORDS,
  SOMETHING_NEW,
  toldOf,
  type Voice,
} from '../../offer.ts';
import type { Id } from '../../shared/id.ts';
import { type CaseAsker, offersInCase, ownIn } from '../offering.ts';
import type { SayableInCase } from '../situation.ts';
import { isOpen } from '../commitment/state.ts';
import type { HandoverState } from './state.ts';

/** Marks what is told, in commands that have a place for it. */
const told = ({ ground }: Voice) => (ground === 'attested' ? { attested: true } : {});

/** Offers something of the case to another actor, with everything that the sender owes staying where it is. */
export const proposing =
  ({ state, partnership }: CaseAsker): Sayable<SayableInCase>['least'] =>
  ({ as }) =>
    as === null
      ? []
      : [...partnership.actors]
          .filter((actor) => actor !== as)
          .slice(0, 1)
          .map((to) => ({
            type: 'ProposeHandover',
            handoverId: SOMETHING_NEW,
            from: as,
            to,
            scope: 'task',
            situation: SOME_WORDS,
            commitments: [...state.commitments.values()]
              .filter((commitment) => isOpen(commitment) && commitment.debtor === as)
              .map(({ id: commitmentId }) => ({ commitmentId, disposition: 'stays' })),
          }));

const sayablesOf = (asker: CaseAsker, handover: HandoverState): Sayable<SayableInCase>[] => {
  const { id: handoverId, from, to } = handover;
  const own = ownOf(ownIn(asker));
  const receiver = [...own, ...toldOf([to])];
  return [
    {
      say: 'AcceptHandover',
      voices: receiver,
      least: (voice) => [{ type: 'AcceptHandover', handoverId, readBack: SOME_WORDS, ...told(voice) }],
    },
    {
      say: 'GiveClarification',
      voices: own,
      least: () => [{ type: 'GiveClarification', handoverId, answer: SOME_WORDS }],
    },
    {
      say: 'AskClarification',
      voices: own,
      least: () => [{ type: 'AskClarification', handoverId, question: SOME_WORDS }],
    },
    {
      say: 'DeclineHandover',
      voices: receiver,
      least: (voice) => [{ type: 'DeclineHandover', handoverId, why: SOME_WORDS, ...told(voice) }],
    },
    {
      say: 'WithdrawHandover',
      voices: own,
      least: () => [{ type: 'WithdrawHandover', handoverId, why: SOME_WORDS }],
    },
    {
      say: 'VerifyHandover',
      voices: ownOf([from]).filter(({ as }) => own.some((voice) => voice.as === as)),
      least: () => [{ type: 'VerifyHandover', handoverId, right: true }],
    },
    {
      say: 'ConfirmHandoverLanded',
      voices: own,
      elseOneself: true,
      least: ({ as }) =>
        [...new Set([as ?? to, to])].map((confirmedBy) => ({
          type: 'ConfirmHandoverLanded',
          handoverId,
          firstContactAt: asker.recordedAt,
          confirmedBy,
        })),
    },
  ];
};

/** What the person may say of a handover, the likeliest first: docs/spec/handover.md. */
export const handoverOffers = (asker: CaseAsker, handoverId: Id): Offer[] => {
  const handover = asker.state.handovers.get(handoverId);
  return handover ? offersInCase(asker, sayablesOf(asker, handover)) : [];
};
