import type { DomainEvent, EventData } from '../../catalogue.ts';
import type { Id } from '../../shared/id.ts';
import type { Instant } from '../../shared/time.ts';
import type { commitmentEvents } from './events.ts';
import { type CommitmentState, type CommitmentStatus, sideOf } from './state.ts';

export type CommitmentEvent = DomainEvent<keyof typeof commitmentEvents>;
type Commitments = ReadonlyMap<Id, CommitmentState>;

const begun = (
  data: EventData<'CommitmentMade'>,
  at: Instant,
): Omit<CommitmentState, 'status' | 'turn' | 'boundAt' | 'originalDue'> => ({
  id: data.commitmentId,
  debtor: data.debtor,
  creditor: data.creditor,
  owedBy: [data.debtor],
  since: at,
  proposedAt: at,
  due: data.due,
  condition: data.condition,
  decisionId: data.decisionId,
  change: undefined,
  reported: undefined,
  releaseAsked: false,
  worked: false,
  asked: undefined,
  agreed: undefined,
  movedBy: undefined,
  last: undefined,
  changes: { agreed: 0, afterDue: 0 },
});

/** From here it binds; what has a condition waits for it. */
const bound = (commitment: CommitmentState, at: Instant): CommitmentState => ({
  ...commitment,
  status: commitment.condition ? 'waiting' : 'active',
  since: at,
  boundAt: at,
  originalDue: commitment.due,
  turn: undefined,
});

const proposed = (data: EventData<'CommitmentMade'>, at: Instant): CommitmentState => ({
  ...begun(data, at),
  status: 'proposed',
  boundAt: undefined,
  originalDue: undefined,
  turn: 'debtor',
});

const ended = (commitment: CommitmentState, status: CommitmentStatus, at: Instant): CommitmentState => ({
  ...commitment,
  status,
  since: at,
  turn: undefined,
  change: undefined,
  releaseAsked: false,
  asked: undefined,
});

const changed = (commitment: CommitmentState, afterDue: boolean): CommitmentState => ({
  ...commitment,
  agreed: { due: commitment.due, condition: commitment.condition, change: commitment.change },
  asked: undefined,
  due: commitment.change?.due ?? commitment.due,
  // A due date that both have agreed on no longer counts from the condition.
  condition: commitment.change?.due
    ? commitment.condition && { ...commitment.condition, dueWithinDays: undefined }
    : commitment.condition,
  change: undefined,
  changes: {
    agreed: commitment.changes.agreed + 1,
    afterDue: commitment.changes.afterDue + (afterDue ? 1 : 0),
  },
});

type Later = Exclude<CommitmentEvent['type'], 'CommitmentProposed' | 'CommitmentMade'>;
const folds: {
  readonly [N in Later]: (was: CommitmentState, data: EventData<N>, at: Instant) => CommitmentState;
} = {
  CommitmentAccepted: (was, _, at) => bound(was, at),
  CommitmentDeclined: (was, _, at) => ended(was, 'declined', at),
  CommitmentCountered: (was, data, at) => ({
    ...was,
    status: 'countered',
    since: at,
    due: data.due ?? was.due,
    turn: sideOf(was, data.by) === 'creditor' ? 'debtor' : 'creditor',
  }),
  CommitmentActivated: (was, data, at) => ({
    ...was,
    status: 'active',
    since: at,
    due: data.lapsed ? undefined : (data.due ?? was.due),
    originalDue: data.lapsed ? undefined : (was.originalDue ?? data.due),
  }),
  ProgressReported: (was) => was,
  ReleaseAsked: (was) => ({ ...was, releaseAsked: true }),
  ChangeProposed: (was, data) => ({
    ...was,
    change: { by: sideOf(was, data.by) ?? 'creditor', due: data.due },
  }),
  ChangeAgreed: (was, data) =>
    data.told ? { ...was, asked: { type: 'ChangeAgreed', extent: 'whole' } } : changed(was, data.afterDue),
  ChangeRefused: (was) => ({ ...was, change: undefined, asked: undefined }),
  FulfilmentReported: (was, data, at) => ({
    ...was,
    status: 'reported',
    since: at,
    turn: 'creditor',
    worked: true,
    reported: { at: data.at, part: data.part },
  }),
  FulfilmentConfirmed: (was, data, at) =>
    data.told
      ? { ...was, asked: { type: 'FulfilmentConfirmed', extent: data.extent } }
      : ended(was, 'kept', at),
  FulfilmentDisputed: (was, _, at) => ({
    ...was,
    status: 'active',
    since: at,
    turn: undefined,
    reported: undefined,
    asked: undefined,
  }),
  CommitmentReleased: (was, data, at) =>
    data.told
      ? { ...was, releaseAsked: true, asked: { type: 'CommitmentReleased', extent: 'whole' } }
      : ended(was, 'released', at),
  CommitmentRevoked: (was, _, at) => ended(was, 'revoked', at),
  CommitmentDeclaredBroken: (was, _, at) => ended(was, 'broken', at),
  CommitmentExpired: (was, _, at) => ended(was, 'expired', at),
  CommitmentHandedOn: (was, data) => ({
    ...was,
    debtor: data.toActor,
    owedBy: [...was.owedBy, data.toActor],
    releaseAsked: false,
    movedBy: data.handoverId,
  }),
};
/** Only one step back is kept: what others have built on it is not taken back. */
const remembering = (was: CommitmentState, type: Later, is: CommitmentState): CommitmentState =>
  is.status === was.status ? is : { ...is, last: { type, before: { ...was, last: undefined } } };
const next = <N extends Later>(was: CommitmentState, event: DomainEvent<N>, at: Instant): CommitmentState =>
  remembering(was, event.type, folds[event.type](was, event.data, at));

/** One commitment after one more event of it; `at` is when that happened. Undefined while it has not been begun. */
export const evolveCommitment = (
  was: CommitmentState | undefined,
  event: CommitmentEvent,
  at: Instant,
): CommitmentState | undefined => {
  if (event.type === 'CommitmentProposed') return proposed(event.data, at);
  if (event.type === 'CommitmentMade') return bound(proposed(event.data, at), at);
  return was && next(was, event, at);
};

/** The commitments of a case after one event; `at` is when it happened. */
export const evolveCommitments = (
  commitments: Commitments,
  event: CommitmentEvent,
  at: Instant,
): Commitments => {
  const { commitmentId } = event.data;
  const now = evolveCommitment(commitments.get(commitmentId), event, at);
  return now ? new Map(commitments).set(commitmentId, now) : commitments;
};
