import { isImport, refuseStrangers, type Say, type Situation } from '../situation.ts';
import { mayFor } from '../../partnership/mandate.ts';
import { type Decided, decided, refuse } from '../../shared/decided.ts';
import type { Id } from '../../shared/id.ts';
import { asDecider } from './speak.ts';
import { objectors } from './state.ts';

/** Actors for which nobody in the partnership holds the mandate to decide. */
const withoutDecider = ({ partnership }: Situation, actors: readonly Id[]): Id[] =>
  actors.filter((actor) => {
    const people = [...(partnership.representatives.get(actor)?.keys() ?? [])];
    return !people.some((person) => mayFor(partnership, person, actor, 'decide'));
  });

const refuseLevel = (command: Say<'MakeDecision'>, situation: Situation): Decided | undefined => {
  const { decisionId, level, decidedBy } = command;
  if (isImport(situation)) return undefined;
  const proposed = situation.state.decisions.get(decisionId);
  if (proposed && proposed.level !== level)
    return refuse('decision/level-differs', { decisionId, level: proposed.level });
  const lacking = level === 'strategic' ? withoutDecider(situation, decidedBy) : [];
  return lacking.length > 0 ? refuse('decision/nobody-may-decide', { actors: lacking }) : undefined;
};

/** An objection that stands blocks a decision, unless it is overridden with a reason. */
const refuseObjections = (command: Say<'MakeDecision'>, situation: Situation): Decided | undefined => {
  if (isImport(situation)) return undefined;
  const actors = objectors(situation.state.decisions.get(command.decisionId));
  const reason = command.overrideReason;
  if (actors.length > 0 && reason === undefined) return refuse('decision/objection-stands', { actors });
  return actors.length === 0 && reason !== undefined ? refuse('decision/nothing-to-override') : undefined;
};

/** Decides what was proposed, or something that was not. */
export const makeDecision = (command: Say<'MakeDecision'>, situation: Situation): Decided => {
  const { decisionId, decidedBy, level, reviewOn, title, what, why, alternatives, overrideReason } = command;
  const known = situation.state.decisions.get(decisionId);
  if (known?.status === 'made') return refuse('already-exists', { decisionId });
  if (known && known.status !== 'proposed')
    return refuse('decision/not-open', { decisionId, status: known.status });
  const refused =
    refuseStrangers(situation, decidedBy) ??
    refuseLevel(command, situation) ??
    refuseObjections(command, situation);
  if (refused) return refused;
  const overridden = objectors(known);
  return asDecider(situation, decidedBy, level, () =>
    decided({
      type: 'DecisionMade',
      data: {
        decisionId,
        decidedBy: [...new Set(decidedBy)],
        level,
        reviewOn,
        title,
        what,
        why,
        alternatives,
        ...(overridden.length > 0 && { overridden, overrideReason }),
      },
    }),
  );
};
