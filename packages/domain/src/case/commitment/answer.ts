import { refuseOutsiders, type Say, type Situation } from '../situation.ts';
import { type Decided, decided, refuse } from '../../shared/decided.ts';
import { asAnswerer, asSide, onCommitment, refusePastDue } from './speak.ts';
import type { CommitmentStatus } from './state.ts';

const pending: readonly CommitmentStatus[] = ['proposed', 'countered'];

/** The side whose turn it is takes the terms as they stand; with that the commitment binds. */
export const acceptCommitment = (command: Say<'AcceptCommitment'>, situation: Situation): Decided =>
  onCommitment(situation, command.commitmentId, pending, (commitment) =>
    asAnswerer(
      situation,
      commitment,
      commitment.turn ?? 'debtor',
      { mandate: 'commit', attested: command.attested },
      ({ actor, attestedBy }) =>
        refuseOutsiders(situation, [commitment.debtor, commitment.creditor]) ??
        refusePastDue(situation, commitment.due) ??
        decided({
          type: 'CommitmentAccepted',
          data: { commitmentId: commitment.id, by: actor, attestedBy },
        }),
    ),
  );

/** The debtor declines at any time before it is bound; the creditor only a counter that it is to answer. */
export const declineCommitment = (command: Say<'DeclineCommitment'>, situation: Situation): Decided =>
  onCommitment(situation, command.commitmentId, pending, (commitment) => {
    const speech = { mandate: 'commit', attested: command.attested } as const;
    const asDebtor = asSide(situation, commitment, 'debtor', speech, ({ actor, attestedBy }) =>
      decided({
        type: 'CommitmentDeclined',
        data: { commitmentId: commitment.id, by: actor, why: command.why, attestedBy },
      }),
    );
    if (asDebtor.ok || commitment.turn !== 'creditor') return asDebtor;
    return asSide(situation, commitment, 'creditor', speech, ({ actor, attestedBy }) =>
      decided({
        type: 'CommitmentDeclined',
        data: { commitmentId: commitment.id, by: actor, why: command.why, attestedBy },
      }),
    );
  });

/** The side whose turn it is answers with other terms, and the turn goes to the other. */
export const counterCommitment = (command: Say<'CounterCommitment'>, situation: Situation): Decided =>
  onCommitment(situation, command.commitmentId, pending, (commitment) =>
    asAnswerer(situation, commitment, commitment.turn ?? 'debtor', { mandate: 'commit' }, ({ actor }) => {
      const { what, due, why } = command;
      if (what === undefined && (due === undefined || due === commitment.due))
        return refuse('nothing-changes', { commitmentId: commitment.id });
      if (due !== undefined && commitment.condition?.dueWithinDays !== undefined)
        return refuse('commitment/two-due-dates', { due });
      return (
        refusePastDue(situation, due) ??
        decided({
          type: 'CommitmentCountered',
          data: { commitmentId: commitment.id, by: actor, what, due, why },
        })
      );
    }),
  );
