import { isInvolved } from '../state.ts';
import { isImport, refuseOutsiders, type Say, type Situation } from '../situation.ts';
import type { SaidEvent } from '../../catalogue.ts';
import { type Decided, decided, refuse } from '../../shared/decided.ts';
import { asEnd, onHandover, refuseWithoutReason } from './speak.ts';
import type { HandoverState } from './state.ts';

/** What becomes of the sender's commitments; what has ended or been reported meanwhile stays as it is. */
const dispositions = ({ id, from, to, commitments }: HandoverState, { state }: Situation): SaidEvent[] =>
  commitments.flatMap(({ commitmentId, disposition }): SaidEvent[] => {
    const commitment = state.commitments.get(commitmentId);
    const isStillHis =
      commitment?.debtor === from && (commitment.status === 'active' || commitment.status === 'waiting');
    if (!isStillHis || disposition === 'stays') return [];
    return disposition === 'moves'
      ? [{ type: 'CommitmentHandedOn', data: { commitmentId, toActor: to, handoverId: id } }]
      : [{ type: 'ReleaseAsked', data: { commitmentId, handoverId: id } }];
  });

/** Whoever takes over a case is in it from then on. */
const comingIn = ({ scope, to }: HandoverState, { state, partnership }: Situation): SaidEvent[] =>
  scope === 'case' && !isInvolved(state, partnership, to)
    ? [{ type: 'ActorInvolved', data: { actorId: to } }]
    : [];

/** The receiver takes it, and says in own words what it received. */
export const acceptHandover = (command: Say<'AcceptHandover'>, situation: Situation): Decided =>
  onHandover(situation, command.handoverId, 'proposed', (handover) => {
    const { handoverId, readBack, firstContactBy, attested } = command;
    if (readBack === undefined && !isImport(situation))
      return refuse('handover/read-back-missing', { handoverId });
    const outsiders = refuseOutsiders(situation, [handover.to]);
    if (outsiders) return outsiders;
    // Between offer and answer the case may have gone to somebody else.
    if (handover.scope === 'case' && situation.state.responsible !== handover.from && !isImport(situation))
      return refuse('handover/not-responsible', { actor: handover.from });
    return asEnd(situation, handover, 'to', { mandate: 'commit', attested }, ({ attestedBy }) =>
      decided(
        ...comingIn(handover, situation),
        { type: 'HandoverAccepted', data: { handoverId, firstContactBy, readBack, attestedBy } },
        ...dispositions(handover, situation),
      ),
    );
  });

/** The receiver says no: responsibility stays where it is. */
export const declineHandover = (command: Say<'DeclineHandover'>, situation: Situation): Decided =>
  onHandover(situation, command.handoverId, 'proposed', (handover) => {
    const { handoverId, why, attested } = command;
    return (
      refuseWithoutReason(situation, why) ??
      asEnd(situation, handover, 'to', { mandate: 'commit', attested }, ({ attestedBy }) =>
        decided({ type: 'HandoverDeclined', data: { handoverId, why, attestedBy } }),
      )
    );
  });

/** The sender takes the offer back. */
export const withdrawHandover = (command: Say<'WithdrawHandover'>, situation: Situation): Decided =>
  onHandover(situation, command.handoverId, 'proposed', (handover) => {
    const { handoverId, why } = command;
    return (
      refuseWithoutReason(situation, why) ??
      asEnd(situation, handover, 'from', { mandate: 'commit' }, () =>
        decided({ type: 'HandoverWithdrawn', data: { handoverId, why } }),
      )
    );
  });
