import { isImport, type Say, type Situation } from '../situation.ts';
import { type Decided, decided, refuse } from '../../shared/decided.ts';
import { dayOf } from '../../shared/due.ts';
import { asActor, asDecider, onDecision } from './speak.ts';
import type { DecisionStatus } from './state.ts';

const inForce: readonly DecisionStatus[] = ['made'];

/** What the decision means at home for one actor; the latest reading counts. */
export const interpretDecision = (command: Say<'InterpretDecision'>, situation: Situation): Decided =>
  onDecision(situation, command.decisionId, inForce, () => {
    const { decisionId, actorId, meaning, note } = command;
    return asActor(situation, actorId, () =>
      decided({ type: 'DecisionInterpreted', data: { decisionId, actorId, meaning, note } }),
    );
  });

/** The decision is confirmed in an actor's own organisation. */
export const anchorDecision = (command: Say<'AnchorDecision'>, situation: Situation): Decided =>
  onDecision(situation, command.decisionId, inForce, () => {
    const { decisionId, actorId, on, where } = command;
    const { circumstance, partnership } = situation;
    if (on > dayOf(circumstance.recordedAt, partnership.timeZone)) return refuse('in-the-future', { on });
    return asActor(situation, actorId, () =>
      decided({ type: 'DecisionAnchored', data: { decisionId, actorId, on, where } }),
    );
  });

/** What became of it; a next review may be set. */
export const reviewDecision = (command: Say<'ReviewDecision'>, situation: Situation): Decided =>
  onDecision(situation, command.decisionId, inForce, () => {
    const { decisionId, reviewOn, finding } = command;
    return decided({ type: 'DecisionReviewed', data: { decisionId, reviewOn, finding } });
  });

/** Another decision of the case, which is in force, takes its place. */
export const supersedeDecision = (command: Say<'SupersedeDecision'>, situation: Situation): Decided =>
  onDecision(situation, command.decisionId, inForce, ({ decidedBy, level }) => {
    const { decisionId, by } = command;
    if (by === decisionId) return refuse('decision/supersedes-itself', { decisionId });
    return onDecision(situation, by, inForce, () =>
      asDecider(situation, decidedBy, level, () =>
        decided({ type: 'DecisionSuperseded', data: { decisionId, by } }),
      ),
    );
  });

/** Those who decided take it back; a proposal is taken back by anybody who may record in the case. */
export const revokeDecision = (command: Say<'RevokeDecision'>, situation: Situation): Decided =>
  onDecision(situation, command.decisionId, ['proposed', 'made'], ({ decidedBy, level, status }) => {
    const { decisionId, why } = command;
    const revoked = decided({ type: 'DecisionRevoked', data: { decisionId, why } });
    return status === 'proposed' || isImport(situation)
      ? revoked
      : asDecider(situation, decidedBy, level, () => revoked);
  });
