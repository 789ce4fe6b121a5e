import type { EventData } from '../../catalogue.ts';
import type { Instant } from '../../shared/time.ts';
import { contested as commitmentContested } from '../commitment/contested.ts';
import { contested as decisionContested } from '../decision/contested.ts';
import { isUndone } from '../handover/state.ts';
import type { CaseState } from '../state.ts';
import type { Told } from './told.ts';

type Contested = EventData<'StatementContested'>;

const inCommitments = (state: CaseState, told: Told, data: Contested, at: Instant): Partial<CaseState> => {
  const was = state.commitments.get(told.about ?? '');
  if (!was) return {};
  const is = commitmentContested(was, { type: told.type, by: data.by, leaves: data.leaves }, at);
  return { commitments: new Map(state.commitments).set(was.id, is) };
};

/** Responsibility goes back to the sender; the offer waits for an answer again, or was never made. */
const inHandovers = (state: CaseState, told: Told, at: Instant): Partial<CaseState> => {
  const was = state.handovers.get(told.about ?? '');
  if (!was || !isUndone(told.type, was)) return {};
  return {
    handovers: new Map(state.handovers).set(was.id, {
      ...was,
      status: told.type === 'HandoverProposed' ? 'withdrawn' : 'proposed',
      since: at,
      verified: undefined,
    }),
    ...(was.status === 'accepted' &&
      was.scope === 'case' &&
      state.responsible === was.to && { responsible: was.from }),
  };
};

const inDecisions = (state: CaseState, told: Told, data: Contested): Partial<CaseState> => {
  const was = state.decisions.get(told.about ?? '');
  return was
    ? { decisions: new Map(state.decisions).set(was.id, decisionContested(was, told.type, data.by)) }
    : {};
};

/** A contested consent closes at once, as one that has been withdrawn. */
const inConsents = (state: CaseState, told: Told): Partial<CaseState> => {
  const was = state.consents.get(told.about ?? '');
  return was && told.type === 'ConsentGiven'
    ? { consents: new Map(state.consents).set(told.about ?? '', { ...was, withdrawn: true }) }
    : {};
};

/** What a contested statement changes, beside being contested; what has followed from it by a condition stays. */
export const evolveContested = (state: CaseState, data: Contested, at: Instant): CaseState => {
  const told = state.told.get(data.eventId);
  if (!told) return state;
  return {
    ...state,
    ...inCommitments(state, told, data, at),
    ...inHandovers(state, told, at),
    ...inDecisions(state, told, data),
    ...inConsents(state, told),
  };
};
