import type { Recorded } from '../shared/recorded.ts';
import type { ActorState } from './state.ts';

const fold = (state: ActorState, event: Recorded): ActorState => {
  if (event.type === 'ActorRegistered')
    return { ...state, kind: event.data.kind, partnershipId: event.meta.partnershipId };
  return event.type === 'ActorErased' ? { ...state, erased: true } : state;
};

/** The state after one more event of the actor's stream; total: what it does not know changes nothing. */
export const evolveActor = (state: ActorState, event: Recorded): ActorState => ({
  ...fold(state, event),
  handled: state.handled.with(event.meta.causationId, true),
});
