import { isImport, type Situation, type Spoken, speakFor } from '../situation.ts';
import type { Mandate } from '../../partnership/events.ts';
import { type Decided, refuse } from '../../shared/decided.ts';
import type { Id } from '../../shared/id.ts';
import type { HandoverState } from './state.ts';

/** Goes on with a handover of the case that has, or has not, been accepted. */
export const onHandover = (
  { state }: Situation,
  handoverId: Id,
  needed: 'proposed' | 'accepted',
  goOn: (handover: HandoverState) => Decided,
): Decided => {
  const handover = state.handovers.get(handoverId);
  if (!handover) return refuse('not-found', { handoverId });
  if (handover.status === needed) return goOn(handover);
  const code = needed === 'proposed' ? 'handover/answered' : 'handover/not-accepted';
  return refuse(code, { handoverId, status: handover.status });
};

const notThis = { from: 'handover/not-the-sender', to: 'handover/not-the-receiver' } as const;

/** Goes on as sender or receiver, where the person may speak for it. */
export const asEnd = (
  situation: Situation,
  handover: Pick<HandoverState, 'from' | 'to'>,
  end: 'from' | 'to',
  speech: { mandate: Mandate; attested?: boolean | undefined },
  goOn: (spoken: Extract<Spoken, { ok: true }>) => Decided,
): Decided => {
  const spoken = speakFor(situation, handover[end], { ...speech, otherwise: notThis[end] });
  return spoken.ok ? goOn(spoken) : spoken;
};

/** Refuses where our own rules ask for a reason; what is imported may lack it. */
export const refuseWithoutReason = (situation: Situation, why: string | undefined): Decided | undefined =>
  why === undefined && !isImport(situation) ? refuse('handover/reason-missing') : undefined;
