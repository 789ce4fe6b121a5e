import { isCoordinator, isImport, recordFor, refuseStrangers, type Situation } from '../situation.ts';
import { mandateOf, mayFor } from '../../partnership/mandate.ts';
import { type Decided, refuse } from '../../shared/decided.ts';
import type { Id } from '../../shared/id.ts';
import type { DecisionState, DecisionStatus } from './state.ts';

/** Goes on with a decision of the case, where it stands as the rule needs it. */
export const onDecision = (
  { state }: Situation,
  decisionId: Id,
  allowed: readonly DecisionStatus[],
  goOn: (decision: DecisionState) => Decided,
): Decided => {
  const decision = state.decisions.get(decisionId);
  if (!decision) return refuse('not-found', { decisionId });
  const { status } = decision;
  if (allowed.includes(status)) return goOn(decision);
  const needsMade = allowed.includes('made');
  return refuse(needsMade ? 'decision/not-in-force' : 'decision/not-open', { decisionId, status });
};

/** Goes on when the actor is of the case and says this itself, or a coordinator records it. */
export const asActor = (situation: Situation, actor: Id, goOn: () => Decided): Decided => {
  const strangers = refuseStrangers(situation, [actor]);
  if (strangers) return strangers;
  const spoken = recordFor(situation, actor, { mandate: 'inform', otherwise: 'decision/not-the-actor' });
  return spoken.ok ? goOn() : spoken;
};

/** Those of these actors for which the person speaks. */
export const ownDeciders = ({ circumstance, partnership }: Situation, deciders: readonly Id[]): Id[] =>
  deciders.filter(
    (actor) =>
      (circumstance.onBehalfOf === undefined || circumstance.onBehalfOf === actor) &&
      mandateOf(partnership, circumstance.by, actor) !== undefined,
  );

/** Goes on when the person may record for those who decide: a coordinator, or one of them with the mandate for the level. */
export const asDecider = (
  situation: Situation,
  deciders: readonly Id[],
  level: DecisionState['level'],
  goOn: () => Decided,
): Decided => {
  if (isImport(situation) || isCoordinator(situation)) return goOn();
  const { by } = situation.circumstance;
  const own = ownDeciders(situation, deciders);
  if (own.length === 0) return refuse('decision/not-a-decider', { deciders });
  const needed = level === 'strategic' ? 'decide' : 'commit';
  return own.some((actor) => mayFor(situation.partnership, by, actor, needed))
    ? goOn()
    : refuse('mandate-too-small', { actor: own, needed });
};
