import type { Say, Situation } from '../situation.ts';
import { type Decided, decided, refuse } from '../../shared/decided.ts';
import { hasPassed } from '../../shared/due.ts';
import { asAnswerer, asEitherSide, favoursOwn, onCommitment, refusePastDue } from './speak.ts';
import { type CommitmentState, type CommitmentStatus, otherSide } from './state.ts';

const binding: readonly CommitmentStatus[] = ['waiting', 'active', 'reported'];

/**
 * Either side asks for other terms; whoever asked may ask anew, until the other has answered. Of what is reported as done
 * no other date is asked for: it would only make the report look better, or worse, than it was.
 */
export const proposeChange = (command: Say<'ProposeChange'>, situation: Situation): Decided =>
  onCommitment(situation, command.commitmentId, binding, (commitment) =>
    asEitherSide(situation, commitment, { mandate: 'commit' }, (side) => {
      const { what, due, why } = command;
      if (due !== undefined && commitment.reported?.part === 'whole')
        return refuse('commitment/under-fulfilment', {
          commitmentId: commitment.id,
          status: commitment.status,
        });
      if (what === undefined && (due === undefined || due === commitment.due))
        return refuse('nothing-changes', { commitmentId: commitment.id });
      if (commitment.change && commitment.change.by !== side)
        return refuse('commitment/change-pending', { commitmentId: commitment.id });
      return (
        refusePastDue(situation, due) ??
        decided({
          type: 'ChangeProposed',
          data: { commitmentId: commitment.id, by: commitment[side], what, due, why },
        })
      );
    }),
  );

/** Whether the due date in force has passed when this is said. */
export const isPastDue = (commitment: CommitmentState, { circumstance, partnership }: Situation): boolean =>
  commitment.due !== undefined && hasPassed(commitment.due, circumstance.occurredAt, partnership.timeZone);

/** The other side takes the change; from then on it holds, and the original due date is kept for judging. */
export const agreeChange = (command: Say<'AgreeChange'>, situation: Situation): Decided =>
  onCommitment(situation, command.commitmentId, binding, (commitment) => {
    if (!commitment.change) return refuse('commitment/no-change-proposed', { commitmentId: commitment.id });
    const { by } = commitment.change;
    const speech = { mandate: 'commit', attested: command.attested } as const;
    return asAnswerer(situation, commitment, otherSide(by), speech, ({ actor, attestedBy }) =>
      decided({
        type: 'ChangeAgreed',
        data: {
          commitmentId: commitment.id,
          by: actor,
          afterDue: isPastDue(commitment, situation),
          attestedBy,
          ...(favoursOwn(situation, commitment, otherSide(by), attestedBy) && { told: true }),
        },
      }),
    );
  });

/** The other side keeps to what was promised. */
export const refuseChange = (command: Say<'RefuseChange'>, situation: Situation): Decided =>
  onCommitment(situation, command.commitmentId, binding, (commitment) => {
    if (!commitment.change) return refuse('commitment/no-change-proposed', { commitmentId: commitment.id });
    return asAnswerer(
      situation,
      commitment,
      otherSide(commitment.change.by),
      { mandate: 'commit' },
      ({ actor }) =>
        decided({
          type: 'ChangeRefused',
          data: { commitmentId: commitment.id, by: actor, why: command.why },
        }),
    );
  });
