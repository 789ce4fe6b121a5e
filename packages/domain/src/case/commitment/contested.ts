import type { EventName } from '../../catalogue.ts';
import type { Id } from '../../shared/id.ts';
import type { Instant } from '../../shared/time.ts';
import type { CommitmentState } from './state.ts';

/** It binds, and no work on it has been reported. */
export const isBeforeWork = ({ status, worked }: CommitmentState): boolean =>
  (status === 'waiting' || status === 'active') && !worked;

/** Whoever is said to have accepted answers anew. */
const unanswered = (was: CommitmentState, by: Id, at: Instant): CommitmentState => ({
  ...was,
  status: by === was.debtor ? 'proposed' : 'countered',
  turn: by === was.debtor ? 'debtor' : 'creditor',
  since: at,
  boundAt: undefined,
  originalDue: undefined,
  reported: undefined,
  worked: false,
  releaseAsked: false,
  change: undefined,
  asked: undefined,
});

const binds: ReadonlySet<CommitmentState['status']> = new Set([
  'waiting',
  'active',
  'reported',
  'kept',
  'broken',
]);

/** The promise after an actor has contested that it accepted it. */
const acceptanceContested = (
  was: CommitmentState,
  by: Id,
  leaves: 'pending' | 'contested' | undefined,
  at: Instant,
): CommitmentState => {
  if (!binds.has(was.status)) return was;
  return leaves === 'pending'
    ? unanswered(was, by, at)
    : { ...was, status: 'contested', since: at, turn: undefined, change: undefined, asked: undefined };
};

/** A change to which nobody agreed is asked for again, and the due date before it is in force. */
const agreementContested = (was: CommitmentState): CommitmentState =>
  was.agreed
    ? {
        ...was,
        due: was.agreed.due,
        condition: was.agreed.condition,
        change: was.agreed.change,
        agreed: undefined,
      }
    : was;

/**
 * The promise after what was told of it has been contested: an acceptance waits again or is contested; a confirmation
 * is claimed again; what else was said last is as before. What others have built on it stays.
 */
export const contested = (
  was: CommitmentState,
  statement: { type: EventName; by: Id; leaves: 'pending' | 'contested' | undefined },
  at: Instant,
): CommitmentState => {
  const { type, by, leaves } = statement;
  if (was.asked?.type === type) return { ...was, asked: undefined };
  if (type === 'CommitmentAccepted') return acceptanceContested(was, by, leaves, at);
  if (type === 'ChangeAgreed') return agreementContested(was);
  return was.last?.type === type ? { ...was.last.before, last: undefined, since: at } : was;
};
