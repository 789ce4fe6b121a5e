import { commitmentRules } from './commitment/rules.ts';
import { decisionRules } from './decision/rules.ts';
import { handoverRules } from './handover/rules.ts';
import type { PartnershipState } from '../partnership/state.ts';
import { questionRules } from './question/rules.ts';
import { type Circumstance, type Decided, decided } from '../shared/decided.ts';
import { refuseAtTheDoor } from './admit.ts';
import { withConsequences } from './conditions.ts';
import { caseRules } from './rules.ts';
import type { Rules, Say, SayableInCase, SayableName, Situation } from './situation.ts';
import type { CaseState } from './state.ts';

const rules: Rules<SayableName> = {
  ...caseRules,
  ...decisionRules,
  ...commitmentRules,
  ...handoverRules,
  ...questionRules,
};

const decideOne = <N extends SayableName>(command: Say<N>, situation: Situation): Decided =>
  rules[command.type](command, situation);

/**
 * What follows from a command in a case, with all that follows from it in the same case; or why not. Total: it never
 * throws. Of a batch, decide each on the state that the ones before it left, and append all or nothing.
 */
export const decideCase = (
  command: SayableInCase,
  state: CaseState,
  circumstance: Circumstance,
  partnership: PartnershipState,
): Decided => {
  const situation: Situation = { state, circumstance, partnership };
  const answer = refuseAtTheDoor(command, situation) ?? decideOne(command, situation);
  return answer.ok
    ? decided(...withConsequences(state, answer.events, circumstance.occurredAt, partnership.timeZone))
    : answer;
};
