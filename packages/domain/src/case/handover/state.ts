import type { z } from 'zod';
import type { EventName } from '../../catalogue.ts';
import type { Id } from '../../shared/id.ts';
import type { CalendarDate, Instant } from '../../shared/time.ts';
import type { Disposition, Scope } from './events.ts';

type HandoverStatus = 'proposed' | 'accepted' | 'declined' | 'withdrawn';

/** What the rules need to know of a handover; what it says is not here. */
export interface HandoverState {
  id: Id;
  from: Id;
  to: Id;
  scope: z.infer<typeof Scope>;
  status: HandoverStatus;
  since: Instant;
  proposedAt: Instant;
  commitments: readonly Disposition[];
  answerBy: CalendarDate | undefined;
  /** A question of the receiver's that the sender has not answered. */
  asked: boolean;
  /** What the sender said of the read-back. */
  verified: 'right' | 'missed' | undefined;
  firstContactAt: Instant | undefined;
}

/** Proposed, and the receiver has not answered. */
export const isUnanswered = (handover: HandoverState): boolean => handover.status === 'proposed';

/** Whether contesting what was told undoes it: an acceptance that holds, or an offer that may still be, or is, taken. */
export const isUndone = (contested: EventName, { status }: HandoverState): boolean =>
  status === 'accepted'
    ? contested === 'HandoverAccepted' || contested === 'HandoverProposed'
    : status === 'proposed' && contested === 'HandoverProposed';
