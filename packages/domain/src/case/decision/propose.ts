import type { Say, Situation } from '../situation.ts';
import { type Decided, decided, refuse } from '../../shared/decided.ts';
import { asActor, onDecision } from './speak.ts';

/** Whoever may record in the case may put a question for decision. */
export const proposeDecision = (command: Say<'ProposeDecision'>, { state }: Situation): Decided => {
  const { decisionId, level, question, options } = command;
  return state.decisions.has(decisionId)
    ? refuse('already-exists', { decisionId })
    : decided({ type: 'DecisionProposed', data: { decisionId, level, question, options } });
};

/** An actor takes a stand on what is proposed; its latest stand counts. */
export const statePosition = (command: Say<'StatePosition'>, situation: Situation): Decided =>
  onDecision(situation, command.decisionId, ['proposed'], () => {
    const { decisionId, actorId, position, note } = command;
    return asActor(situation, actorId, () =>
      decided({ type: 'PositionStated', data: { decisionId, actorId, position, note } }),
    );
  });
