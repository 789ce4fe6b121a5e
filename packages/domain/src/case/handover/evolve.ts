import type { DomainEvent, EventData } from '../../catalogue.ts';
import type { Id } from '../../shared/id.ts';
import type { Instant } from '../../shared/time.ts';
import type { handoverEvents } from './events.ts';
import type { HandoverState } from './state.ts';

export type HandoverEvent = DomainEvent<keyof typeof handoverEvents>;
type Handovers = ReadonlyMap<Id, HandoverState>;

const offered = (data: EventData<'HandoverProposed'>, at: Instant): HandoverState => ({
  id: data.handoverId,
  from: data.from,
  to: data.to,
  scope: data.scope,
  status: 'proposed',
  since: at,
  proposedAt: at,
  commitments: data.commitments,
  answerBy: data.answerBy,
  asked: false,
  verified: undefined,
  firstContactAt: undefined,
});

type Later = Exclude<HandoverEvent['type'], 'HandoverProposed'>;
const folds: {
  readonly [N in Later]: (was: HandoverState, data: EventData<N>, at: Instant) => HandoverState;
} = {
  ClarificationAsked: (was) => ({ ...was, asked: true }),
  ClarificationGiven: (was) => ({ ...was, asked: false }),
  HandoverAccepted: (was, _, at) => ({ ...was, status: 'accepted', since: at }),
  HandoverDeclined: (was, _, at) => ({ ...was, status: 'declined', since: at }),
  HandoverWithdrawn: (was, _, at) => ({ ...was, status: 'withdrawn', since: at }),
  HandoverVerified: (was, data) => ({ ...was, verified: data.right ? 'right' : 'missed' }),
  HandoverLanded: (was, data) => ({ ...was, firstContactAt: data.firstContactAt }),
};
const next = <N extends Later>(was: HandoverState, event: DomainEvent<N>, at: Instant): HandoverState =>
  folds[event.type](was, event.data, at);

/** One handover after one more event of it; `at` is when that happened. Undefined while nobody has offered it. */
export const evolveHandover = (
  was: HandoverState | undefined,
  event: HandoverEvent,
  at: Instant,
): HandoverState | undefined =>
  event.type === 'HandoverProposed' ? offered(event.data, at) : was && next(was, event, at);

/** The handovers of a case after one event; `at` is when it happened. */
export const evolveHandovers = (handovers: Handovers, event: HandoverEvent, at: Instant): Handovers => {
  const { handoverId } = event.data;
  const now = evolveHandover(handovers.get(handoverId), event, at);
  return now ? new Map(handovers).set(handoverId, now) : handovers;
};
