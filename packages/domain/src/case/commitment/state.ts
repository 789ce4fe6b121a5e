import type { EventName } from '../../catalogue.ts';
import type { Id } from '../../shared/id.ts';
import type { Due, Instant } from '../../shared/time.ts';
import type { Condition } from './events.ts';

export type CommitmentStatus =
  | 'proposed'
  | 'countered'
  | 'waiting'
  | 'active'
  | 'reported'
  | 'kept'
  | 'declined'
  | 'released'
  | 'expired'
  | 'revoked'
  | 'broken'
  | 'contested';
export type Side = 'debtor' | 'creditor';

/** What the rules need to know of a commitment; what it says is not here. */
export interface CommitmentState {
  id: Id;
  debtor: Id;
  creditor: Id;
  /** Every actor that has owed it, in order. */
  owedBy: readonly Id[];
  status: CommitmentStatus;
  /** When the status began, by when it happened. */
  since: Instant;
  proposedAt: Instant;
  /** When it bound; undefined while nobody has promised anything. */
  boundAt: Instant | undefined;
  /** The due date in force. */
  due: Due | undefined;
  /** The due date when it bound: kept for judging, whatever is agreed later. */
  originalDue: Due | undefined;
  condition: Condition | undefined;
  decisionId: Id | undefined;
  /** Who is to answer: a proposal, a counter, or the report of a fulfilment. */
  turn: Side | undefined;
  change: { by: Side; due: Due | undefined } | undefined;
  /** The last report, while it waits for the creditor or was confirmed. */
  reported: { at: Instant; part: 'whole' | 'partial' } | undefined;
  /** The creditor is asked to let go. */
  releaseAsked: boolean;
  /** Work on it was reported at some time. */
  worked: boolean;
  /**
   * What was told for the other side to the good of whoever vouches for it: it counts once that side, or a person of
   * another actor, says so.
   */
  asked:
    | {
        type: 'FulfilmentConfirmed' | 'CommitmentReleased' | 'ChangeAgreed';
        extent: 'whole' | 'less-accepted';
      }
    | undefined;
  /** What the last agreed change took the place of. */
  agreed: Pick<CommitmentState, 'due' | 'condition' | 'change'> | undefined;
  /** The handover by which the debtor's place was taken. */
  movedBy: Id | undefined;
  /** The last fact that changed it, and how it stood before. */
  last: { type: EventName; before: CommitmentState } | undefined;
  /** Changes agreed, and how many of them after the due date. */
  changes: { agreed: number; afterDue: number };
}

const pending: ReadonlySet<CommitmentStatus> = new Set(['proposed', 'countered']);
const open: ReadonlySet<CommitmentStatus> = new Set(['waiting', 'active', 'reported']);
const hopeless: ReadonlySet<CommitmentStatus> = new Set([
  'declined',
  'released',
  'expired',
  'revoked',
  'broken',
]);

/** Proposed or countered: it binds nobody yet. */
export const isPending = (commitment: CommitmentState): boolean => pending.has(commitment.status);
/** It binds, and has not ended. */
export const isOpen = (commitment: CommitmentState): boolean => open.has(commitment.status);
/** It ended, and will never be kept. */
export const isHopeless = (commitment: CommitmentState): boolean => hopeless.has(commitment.status);

export const otherSide = (side: Side): Side => (side === 'debtor' ? 'creditor' : 'debtor');
export const sideOf = (commitment: CommitmentState, actor: Id): Side | undefined => {
  if (actor === commitment.debtor) return 'debtor';
  return actor === commitment.creditor ? 'creditor' : undefined;
};
