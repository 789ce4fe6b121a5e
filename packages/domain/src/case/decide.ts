import { commitmentRules } from './commitment/rules.ts';
import { decisionRules } from './decision/rules.ts';
import { handoverRules } from './handover/rules.ts';
import type { PartnershipState } from '../partnership/state.ts';
import { questionRules } from './question/rules.ts';
import { type Circumstance, type Decided, decided } from '../shared/decided.ts';
import { refuseAtTheDoor } from './admit.ts';
import { withConsequences } from './conditions.ts';
import { refuseOutOfOrder } from './order.ts';
import { caseRules } from './rules.ts';
import { refuseWords } from './word/refuse.ts';
import { wordRules } from './word/rules.ts';
import type { Rules, Say, SayableInCase, SayableName, Situation } from './situation.ts';
import type { CaseState } from './state.ts';

const rules: Rules<SayableName> = {
  ...caseRules,
  ...decisionRules,
  ...commitmentRules,
  ...handoverRules,
  ...questionRules,
  ...wordRules,
};

const decideOne = <N extends SayableName>(command: Say<N>, situation: Situation): Decided =>
  rules[command.type](command, situation);

/** What a command says of itself about whose word it is. */
const saidWith = (command: SayableInCase, around: Circumstance): Circumstance => ({
  ...around,
  attested: around.attested ?? ('attested' in command && command.attested),
  how: around.how ?? command.heard,
});

/**
 * What follows from a command in a case, with all that follows from it in the same case; or why not. Total: it never
 * throws. Of a batch, decide each on the state that the ones before it left, and append all or nothing.
 */
export const decideCase = (
  command: SayableInCase,
  state: CaseState,
  around: Circumstance,
  partnership: PartnershipState,
): Decided => {
  const circumstance = saidWith(command, around);
  const situation: Situation = { state, circumstance, partnership };
  const answer = refuseAtTheDoor(command, situation) ?? decideOne(command, situation);
  if (!answer.ok) return answer;
  return (
    refuseOutOfOrder(answer.events, situation) ??
    refuseWords(answer.events, situation) ??
    decided(...withConsequences(state, answer.events, circumstance.occurredAt, partnership.timeZone))
  );
};
