import type { DomainEvent } from '../catalogue.ts';
import { isOpen, isPending } from './commitment/state.ts';
import type { PartnershipState } from '../partnership/state.ts';
import { type Decided, decided } from '../shared/decided.ts';
import type { Id } from '../shared/id.ts';
import { isElsewhere, type Outcome, outcomeHere, whatFollows, withConsequences } from './conditions.ts';
import type { CaseState } from './state.ts';

/** A rule speaks: the condition of this commitment has been met, or has failed, in another case. */
export interface SettleCondition {
  type: 'SettleCondition';
  commitmentId: Id;
  outcome: Exclude<Outcome, { outcome: 'open' }>;
}

const settling: ReadonlySet<string> = new Set<DomainEvent['type']>([
  'FulfilmentConfirmed',
  'CommitmentDeclined',
  'CommitmentReleased',
  'CommitmentRevoked',
  'CommitmentDeclaredBroken',
  'CommitmentExpired',
  'DecisionMade',
  'DecisionRevoked',
]);

/** Whether an event may settle a condition that a commitment in another case has. */
export const maySettleElsewhere = (event: DomainEvent): boolean => settling.has(event.type);

/** The other cases in which conditions of this case's commitments stand. */
export const conditionsElsewhere = (state: CaseState): ReadonlySet<Id> =>
  new Set(
    [...state.commitments.values()].flatMap((commitment) => {
      const { condition } = commitment;
      const counts = commitment.status === 'waiting' || isPending(commitment);
      return condition?.caseId !== undefined && counts && isElsewhere(condition, state)
        ? [condition.caseId]
        : [];
    }),
  );

/**
 * What a case must be told of another: call it when something settled there (`maySettleElsewhere`), and when a
 * commitment here has begun to wait for the other case (`conditionsElsewhere`).
 */
export const reactionsIn = (waiting: CaseState, other: CaseState): SettleCondition[] =>
  [...waiting.commitments.values()].flatMap((commitment): SettleCondition[] => {
    const { id, condition } = commitment;
    if (condition?.caseId === undefined || condition.caseId !== other.id || other.id === waiting.id)
      return [];
    const outcome = outcomeHere(condition, other);
    const isDue = outcome.outcome !== 'open' && whatFollows(commitment, outcome, 'UTC').length > 0;
    return isDue ? [{ type: 'SettleCondition', commitmentId: id, outcome }] : [];
  });

/** What a reaction adds; nothing where the commitment no longer waits. Record it with source `system`. */
export const decideReaction = (
  { commitmentId, outcome }: SettleCondition,
  state: CaseState,
  partnership: PartnershipState,
): Decided => {
  const commitment = state.commitments.get(commitmentId);
  if (!commitment?.condition || !(isOpen(commitment) || isPending(commitment))) return decided();
  const events = whatFollows(commitment, outcome, partnership.timeZone);
  const at = outcome.outcome === 'met' ? outcome.at : commitment.since;
  return decided(...withConsequences(state, events, at, partnership.timeZone));
};
