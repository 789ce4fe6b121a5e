import { isImport, type Say, type Situation } from '../situation.ts';
import { type Decided, decided, refuse } from '../../shared/decided.ts';
import { asSide, favoursOwn, onCommitment, refuseWithoutReason } from './speak.ts';

/** The debtor tells how the work stands. */
export const reportProgress = (command: Say<'ReportProgress'>, situation: Situation): Decided =>
  onCommitment(situation, command.commitmentId, ['waiting', 'active', 'reported'], (commitment) =>
    asSide(situation, commitment, 'debtor', { mandate: 'inform' }, () =>
      decided({
        type: 'ProgressReported',
        data: { commitmentId: commitment.id, outlook: command.outlook, note: command.note },
      }),
    ),
  );

/** The debtor says that it is done, or a part of it; after a part, the rest may be reported too. */
export const reportFulfilment = (command: Say<'ReportFulfilment'>, situation: Situation): Decided =>
  onCommitment(situation, command.commitmentId, ['active', 'reported'], (commitment) => {
    const { commitmentId, part, evidence, note, attested } = command;
    const at = command.at ?? situation.circumstance.occurredAt;
    if (at > situation.circumstance.recordedAt) return refuse('in-the-future', { at });
    if (at < commitment.proposedAt && !isImport(situation))
      return refuse('commitment/fulfilled-before-said', { at: commitment.proposedAt });
    if (commitment.reported?.part === 'whole') return refuse('nothing-changes', { commitmentId });
    return asSide(situation, commitment, 'debtor', { mandate: 'inform', attested }, ({ attestedBy }) =>
      decided({
        type: 'FulfilmentReported',
        data: { commitmentId, at, part, evidence, note, attestedBy },
      }),
    );
  });

/** The creditor agrees that it was kept, in whole, or takes less for the whole. */
export const confirmFulfilment = (command: Say<'ConfirmFulfilment'>, situation: Situation): Decided =>
  onCommitment(situation, command.commitmentId, ['reported'], (commitment) => {
    const { commitmentId, extent, words, attested } = command;
    if (extent === 'whole' && commitment.reported?.part === 'partial')
      return refuse('commitment/part-is-not-whole', { commitmentId });
    // To take less gives something up; to say that it is done only tells.
    const mandate = extent === 'whole' ? 'inform' : 'commit';
    return asSide(situation, commitment, 'creditor', { mandate, attested }, ({ attestedBy }) =>
      decided({
        type: 'FulfilmentConfirmed',
        data: {
          commitmentId,
          extent,
          words,
          attestedBy,
          ...(favoursOwn(situation, commitment, 'creditor', attestedBy) && { told: true }),
        },
      }),
    );
  });

/** The creditor says that it is not done: the commitment is active again. */
export const disputeFulfilment = (command: Say<'DisputeFulfilment'>, situation: Situation): Decided =>
  onCommitment(situation, command.commitmentId, ['reported'], (commitment) => {
    const { commitmentId, why, attested } = command;
    return (
      refuseWithoutReason(situation, why) ??
      asSide(situation, commitment, 'creditor', { mandate: 'inform', attested }, ({ attestedBy }) =>
        decided({ type: 'FulfilmentDisputed', data: { commitmentId, why, attestedBy } }),
      )
    );
  });
