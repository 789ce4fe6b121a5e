import { isImport, type Say, type Situation } from '../situation.ts';
import { type Decided, decided, refuse } from '../../shared/decided.ts';
import { mayFor } from '../../partnership/mandate.ts';
import { dayOf } from '../../shared/due.ts';
import { asActor, asDecider, onDecision, ownDeciders } from './speak.ts';
import { type DecisionStatus, yetToRevoke } from './state.ts';

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

/**
 * Each of those who decided asks that it falls, with the mandate for its level, and it falls with the last of them.
 * A proposal is taken back by anybody who may record in the case.
 */
export const revokeDecision = (command: Say<'RevokeDecision'>, situation: Situation): Decided =>
  onDecision(situation, command.decisionId, ['proposed', 'made'], (decision) => {
    const { decisionId, why } = command;
    const revoked = decided({ type: 'DecisionRevoked', data: { decisionId, why } });
    if (decision.status === 'proposed' || isImport(situation)) return revoked;
    const left = yetToRevoke(decision);
    const own = ownDeciders(situation, left);
    const [by] = own;
    if (by === undefined) return refuse('decision/not-a-decider', { deciders: left });
    const needed = decision.level === 'strategic' ? 'decide' : 'commit';
    const { partnership, circumstance } = situation;
    if (!own.some((actor) => mayFor(partnership, circumstance.by, actor, needed)))
      return refuse('mandate-too-small', { actor: own, needed });
    return left.length === own.length
      ? revoked
      : decided(
          ...own.map((actor) => ({
            type: 'DecisionRevocationAsked' as const,
            data: { decisionId, by: actor, why },
          })),
        );
  });
