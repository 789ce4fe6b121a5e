import type { AroundThing } from '../access/gate.ts';
import type { Look } from '../partnership/look.ts';
import { narrowed } from '../partnership/narrowed.ts';
import type { Decider } from '../shared/decider.ts';
import { decideCase } from './decide.ts';
import { evolveCase } from './evolve.ts';
import { caseGate } from './gate.ts';
import { decideReaction, type SettleCondition } from './reactions.ts';
import type { SayableInCase } from './situation.ts';
import { type CaseState, unopenedCase } from './state.ts';

/** Everything about the stream of a case: what is said in it, and what a rule says when a condition settles in another case. */
export const caseDecider: Decider<SayableInCase | SettleCondition, CaseState, AroundThing, Look> = {
  initial: unopenedCase,
  evolve: evolveCase,
  needs: async (_, { partnershipId }, look) => ({ partnership: await look.partnership(partnershipId) }),
  gate: caseGate,
  decide: (command, state, circumstance, { partnership }) =>
    command.type === 'SettleCondition'
      ? decideReaction(command, state, partnership)
      : decideCase(command, state, circumstance, narrowed(partnership, circumstance)),
  isPersonal: ({ kind }) => kind === 'journey',
};
