import type { SaidEvent } from '../catalogue.ts';
import { commitmentEvents, type Condition } from './commitment/events.ts';
import { type CommitmentState, isHopeless, isPending } from './commitment/state.ts';
import { decisionEvents } from './decision/events.ts';
import { dayOf, daysAfter, hasPassed } from '../shared/due.ts';
import type { Instant } from '../shared/time.ts';
import { evolveFact } from './evolve.ts';
import type { CaseState } from './state.ts';

/** How a condition stands: met (and when), open, or never to come about. */
export type Outcome = { outcome: 'met'; at: Instant } | { outcome: 'open' } | { outcome: 'hopeless' };

const open: Outcome = { outcome: 'open' };
const hopeless: Outcome = { outcome: 'hopeless' };

export const isElsewhere = (condition: Condition, state: CaseState): boolean =>
  condition.caseId !== undefined && condition.caseId !== state.id;

const ofCommitment = (commitment: CommitmentState | undefined): Outcome => {
  if (!commitment) return open;
  if (commitment.status === 'kept') return { outcome: 'met', at: commitment.since };
  return isHopeless(commitment) ? hopeless : open;
};

/** How a condition stands by what is in the case that it points to. A condition may name both a commitment and a decision. */
export const outcomeHere = (condition: Condition, state: CaseState): Outcome => {
  const parts: Outcome[] = [];
  if (condition.commitmentId !== undefined)
    parts.push(ofCommitment(state.commitments.get(condition.commitmentId)));
  if (condition.decisionId !== undefined) {
    const decision = state.decisions.get(condition.decisionId);
    if (decision?.status === 'revoked') parts.push(hopeless);
    else parts.push(decision?.madeAt ? { outcome: 'met', at: decision.madeAt } : open);
  }
  if (parts.some(({ outcome }) => outcome === 'hopeless')) return hopeless;
  const met = parts.flatMap((part) => (part.outcome === 'met' ? [part.at] : []));
  const last = met.toSorted().at(-1);
  return last !== undefined && met.length === parts.length ? { outcome: 'met', at: last } : open;
};

/**
 * What follows for a commitment when its condition has been met, or has failed; nothing while it is open. Days count
 * from when the condition was met, or from when the commitment bound if that came later.
 */
export const whatFollows = (
  commitment: CommitmentState,
  outcome: Outcome,
  timeZone: string,
  isDebtorsOwn = false,
): SaidEvent[] => {
  const { id, status, condition, due, boundAt } = commitment;
  const isWaiting = status === 'waiting';
  if (outcome.outcome === 'hopeless' && (isWaiting || isPending(commitment)))
    return [{ type: 'CommitmentExpired', data: { commitmentId: id } }];
  if (outcome.outcome !== 'met' || !isWaiting) return [];
  const from = boundAt !== undefined && boundAt > outcome.at ? boundAt : outcome.at;
  const within = condition?.dueWithinDays;
  const dueNow = within === undefined ? due : daysAfter(dayOf(from, timeZone), within);
  // What was the debtor's own to bring about excuses nothing.
  const lapsed =
    within === undefined && due !== undefined && !isDebtorsOwn && hasPassed(due, outcome.at, timeZone);
  return [
    {
      type: 'CommitmentActivated',
      data: { commitmentId: id, ...(lapsed ? { lapsed: true } : { due: dueNow }) },
    },
  ];
};

/** Whether the condition was the debtor's own to meet. */
const isDebtorsOwn = ({ debtor, condition }: CommitmentState, state: CaseState): boolean => {
  const owed = condition?.commitmentId && state.commitments.get(condition.commitmentId)?.debtor === debtor;
  const made = condition?.decisionId && state.decisions.get(condition.decisionId)?.decidedBy;
  return owed === true || (Array.isArray(made) && made.length === 1 && made[0] === debtor);
};

const consequences = (state: CaseState, timeZone: string): SaidEvent[] =>
  [...state.commitments.values()].flatMap((commitment) =>
    commitment.condition && !isElsewhere(commitment.condition, state)
      ? whatFollows(
          commitment,
          outcomeHere(commitment.condition, state),
          timeZone,
          isDebtorsOwn(commitment, state),
        )
      : [],
  );

/** The case after these facts, as if they had been recorded. */
export const after = (state: CaseState, events: readonly SaidEvent[], at: Instant): CaseState =>
  events.reduce((draft, event) => evolveFact(draft, event, at), state);

/** Whether a fact may change how a condition in its case stands; what may not is spared the look at every commitment. */
const settles = ({ type }: SaidEvent): boolean =>
  Object.hasOwn(commitmentEvents, type) || Object.hasOwn(decisionEvents, type);

/** The facts, and those that follow from them for conditions in the same case; one may lead to another. */
export const withConsequences = (
  state: CaseState,
  events: readonly SaidEvent[],
  at: Instant,
  timeZone: string,
): SaidEvent[] => {
  if (!events.some(settles)) return [...events];
  const all = [...events];
  let draft = after(state, events, at);
  for (let more = consequences(draft, timeZone); more.length > 0; more = consequences(draft, timeZone)) {
    all.push(...more);
    draft = after(draft, more, at);
  }
  return all;
};
