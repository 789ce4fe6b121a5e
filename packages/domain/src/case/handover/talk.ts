import { isCoordinator, refuseStrangers, type Say, type Situation, speakFor } from '../situation.ts';
import { type Decided, decided, refuse } from '../../shared/decided.ts';
import { asEnd, onHandover } from './speak.ts';

/** The receiver asks before it answers. */
export const askClarification = (command: Say<'AskClarification'>, situation: Situation): Decided =>
  onHandover(situation, command.handoverId, 'proposed', (handover) =>
    asEnd(situation, handover, 'to', { mandate: 'inform' }, () =>
      decided({
        type: 'ClarificationAsked',
        data: { handoverId: handover.id, question: command.question },
      }),
    ),
  );

export const giveClarification = (command: Say<'GiveClarification'>, situation: Situation): Decided =>
  onHandover(situation, command.handoverId, 'proposed', (handover) =>
    asEnd(situation, handover, 'from', { mandate: 'inform' }, () =>
      handover.asked
        ? decided({
            type: 'ClarificationGiven',
            data: { handoverId: handover.id, answer: command.answer },
          })
        : refuse('handover/nothing-asked', { handoverId: handover.id }),
    ),
  );

/** The sender reads the read-back: right, or what it missed. Responsibility stays with the receiver either way. */
export const verifyHandover = (command: Say<'VerifyHandover'>, situation: Situation): Decided =>
  onHandover(situation, command.handoverId, 'accepted', (handover) => {
    const { handoverId, right, missed } = command;
    if (handover.verified === 'right') return refuse('nothing-changes', { handoverId });
    if (right === (missed !== undefined)) return refuse('handover/missed-what', { handoverId });
    return asEnd(situation, handover, 'from', { mandate: 'inform' }, () =>
      decided({ type: 'HandoverVerified', data: { handoverId, right, missed } }),
    );
  });

/** The citizen was met: the loop is closed. Said by the receiver, or by the actor that was met. */
export const confirmHandoverLanded = (command: Say<'ConfirmHandoverLanded'>, situation: Situation): Decided =>
  onHandover(situation, command.handoverId, 'accepted', (handover) => {
    const { handoverId, firstContactAt, confirmedBy } = command;
    if (handover.firstContactAt !== undefined) return refuse('nothing-changes', { handoverId });
    if (firstContactAt > situation.circumstance.recordedAt)
      return refuse('in-the-future', { firstContactAt });
    const strangers = refuseStrangers(situation, [confirmedBy]);
    if (strangers) return strangers;
    const speech = { mandate: 'inform', otherwise: 'handover/not-a-witness' } as const;
    const maySay =
      isCoordinator(situation) ||
      speakFor(situation, handover.to, speech).ok ||
      speakFor(situation, confirmedBy, speech).ok;
    return maySay
      ? decided({ type: 'HandoverLanded', data: { handoverId, firstContactAt, confirmedBy } })
      : refuse('handover/not-a-witness', { actors: [handover.to, confirmedBy] });
  });
