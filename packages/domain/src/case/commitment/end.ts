import { isElsewhere, outcomeHere } from '../conditions.ts';
import {
  isCoordinator,
  isImport,
  type Say,
  type Situation,
  refuseStrangers,
  speakFor,
} from '../situation.ts';
import { type Decided, decided, refuse } from '../../shared/decided.ts';
import { hasPassed } from '../../shared/due.ts';
import { isPastDue } from './change.ts';
import { asEitherSide, asSide, favoursOwn, onCommitment, refuseWithoutReason } from './speak.ts';
import type { CommitmentState } from './state.ts';

/** The creditor lets go, of a promise or of a proposal. */
export const releaseCommitment = (command: Say<'ReleaseCommitment'>, situation: Situation): Decided =>
  onCommitment(
    situation,
    command.commitmentId,
    ['proposed', 'countered', 'waiting', 'active', 'contested'],
    (commitment) => {
      const { commitmentId, why, attested } = command;
      return asSide(situation, commitment, 'creditor', { mandate: 'commit', attested }, ({ attestedBy }) =>
        decided({
          type: 'CommitmentReleased',
          data: {
            commitmentId,
            why,
            attestedBy,
            ...(favoursOwn(situation, commitment, 'creditor', attestedBy) && { told: true }),
          },
        }),
      );
    },
  );

/** The debtor says openly that it will not come about. */
export const revokeCommitment = (command: Say<'RevokeCommitment'>, situation: Situation): Decided =>
  onCommitment(situation, command.commitmentId, ['waiting', 'active'], (commitment) => {
    const { commitmentId, why } = command;
    return (
      refuseWithoutReason(situation, why) ??
      asSide(situation, commitment, 'debtor', { mandate: 'commit' }, () =>
        decided({ type: 'CommitmentRevoked', data: { commitmentId, why } }),
      )
    );
  });

/** What was told for the debtor when it was due already, and it has not answered: it had no time to keep it in. */
const isToldTooLate = (
  { id, due, debtor }: CommitmentState,
  { state, partnership: { timeZone } }: Situation,
): boolean =>
  due !== undefined &&
  [...state.told.values()].some(
    ({ about, type, recordedAt, words }) =>
      about === id &&
      type === 'CommitmentAccepted' &&
      hasPassed(due, recordedAt, timeZone) &&
      words.some(({ actor, settled }) => actor === debtor && settled !== 'confirmed'),
  );

/** The creditor says, after the due date, that the promise was not kept. */
export const declareBroken = (command: Say<'DeclareCommitmentBroken'>, situation: Situation): Decided =>
  onCommitment(situation, command.commitmentId, ['active'], (commitment) => {
    const { commitmentId, why, consequence, attested } = command;
    return (
      refuseWithoutReason(situation, why) ??
      asSide(situation, commitment, 'creditor', { mandate: 'commit', attested }, ({ attestedBy }) => {
        const { due } = commitment;
        if (!isImport(situation) && due === undefined)
          return refuse('commitment/no-due-date', { commitmentId });
        if (!isImport(situation) && due !== undefined && !isPastDue(commitment, situation))
          return refuse('commitment/not-due-yet', { commitmentId, due });
        if (!isImport(situation) && isToldTooLate(commitment, situation))
          return refuse('commitment/told-when-due', { commitmentId, actor: commitment.debtor });
        return decided({
          type: 'CommitmentDeclaredBroken',
          data: { commitmentId, why, consequence, attestedBy },
        });
      })
    );
  });

/** Either side, or a coordinator, says that a condition which stands elsewhere has failed; here the rules see it themselves. */
export const expireCommitment = (command: Say<'ExpireCommitment'>, situation: Situation): Decided =>
  onCommitment(situation, command.commitmentId, ['proposed', 'countered', 'waiting'], (commitment) => {
    const { commitmentId, why } = command;
    const { condition } = commitment;
    if (!condition) return refuse('commitment/no-condition', { commitmentId });
    const { state } = situation;
    if (!isElsewhere(condition, state) && outcomeHere(condition, state).outcome === 'open')
      return refuse('commitment/condition-can-still-come-about', { commitmentId });
    const expired = decided({ type: 'CommitmentExpired', data: { commitmentId, why } });
    return (
      refuseWithoutReason(situation, why) ??
      (isCoordinator(situation)
        ? expired
        : asEitherSide(situation, commitment, { mandate: 'commit' }, () => expired))
    );
  });

/** Another actor takes the debtor's place; only that actor can say so, since nobody binds another. */
export const handOnCommitment = (command: Say<'HandOnCommitment'>, situation: Situation): Decided =>
  onCommitment(situation, command.commitmentId, ['waiting', 'active'], (commitment) => {
    const { commitmentId, toActor, attested } = command;
    if (toActor === commitment.debtor) return refuse('nothing-changes', { commitmentId });
    if (toActor === commitment.creditor) return refuse('commitment/owes-itself', { actor: toActor });
    const strangers = refuseStrangers(situation, [toActor]);
    if (strangers) return strangers;
    const otherwise = 'commitment/not-the-debtor';
    const spoken = speakFor(situation, toActor, { mandate: 'commit', otherwise, attested });
    return spoken.ok ? decided({ type: 'CommitmentHandedOn', data: { commitmentId, toActor } }) : spoken;
  });
