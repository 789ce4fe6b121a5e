import type { Recorded } from '../shared/recorded.ts';
import type { PersonState } from './state.ts';

const fold = (state: PersonState, event: Recorded): PersonState => {
  if (event.type === 'PersonRegistered')
    return { ...state, language: event.data.language, partnershipId: event.meta.partnershipId };
  if (event.type === 'PersonDetailsChanged')
    return { ...state, language: event.data.language ?? state.language };
  return event.type === 'PersonErased' ? { ...state, erased: true } : state;
};

/** The state after one more event of the person's stream; total: what it does not know changes nothing. */
export const evolvePerson = (state: PersonState, event: Recorded): PersonState => ({
  ...fold(state, event),
  handled: state.handled.with(event.meta.causationId, true),
});
