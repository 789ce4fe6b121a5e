import type { Recorded } from '../shared/recorded.ts';
import type { AssessmentState } from './state.ts';

const fold = (state: AssessmentState, event: Recorded): AssessmentState => {
  if (event.type === 'AssessmentOpened')
    return { ...state, partnershipId: event.meta.partnershipId, closesOn: event.data.closesOn };
  if (event.type === 'AssessmentAnswered')
    return { ...state, answered: new Set(state.answered).add(event.data.personId) };
  return event.type === 'AssessmentClosed' ? { ...state, closed: true } : state;
};

/** The state after one more event of the assessment's stream; total: what it does not know changes nothing. */
export const evolveAssessment = (state: AssessmentState, event: Recorded): AssessmentState => ({
  ...fold(state, event),
  handled: state.handled.with(event.meta.causationId, true),
});
