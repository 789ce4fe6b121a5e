import type { AroundThing } from '../access/gate.ts';
import { roleOf } from '../partnership/mandate.ts';
import type { Look } from '../partnership/look.ts';
import { narrowed } from '../partnership/narrowed.ts';
import type { Decider } from '../shared/decider.ts';
import type { Id } from '../shared/id.ts';
import { decideCase } from './decide.ts';
import { evolveCase } from './evolve.ts';
import { caseGate } from './gate.ts';
import { decideReaction, type SettleCondition } from './reactions.ts';
import type { SayableInCase } from './situation.ts';
import { groundsInCase } from './word/grounds.ts';
import { type CaseState, unopenedCase } from './state.ts';

/** What a case's rules look at beside the case. */
export interface AroundCase extends AroundThing {
  /** The citizens among its actors, where the rules must know. */
  citizens?: ReadonlySet<Id> | undefined;
}

/** Everything about the stream of a case: what is said in it, and what a rule says when a condition settles in another case. */
export const caseDecider: Decider<SayableInCase | SettleCondition, CaseState, AroundCase, Look> = {
  initial: unopenedCase,
  evolve: evolveCase,
  needs: async (_, { partnershipId, by, caseId }, look) => {
    const partnership = await look.partnership(partnershipId);
    const vouches = roleOf(partnership, by) === 'coordinator';
    // A coordinator may vouch for everybody, so that nobody has to be looked up.
    return { partnership, citizens: vouches ? new Set() : await look.citizens(caseId) };
  },
  gate: caseGate,
  decide: (command, state, circumstance, { partnership, citizens }) =>
    command.type === 'SettleCondition'
      ? decideReaction(command, state, partnership)
      : decideCase(command, state, { ...circumstance, citizens }, narrowed(partnership, circumstance)),
  groundsOf: (said, state, circumstance, { partnership }) =>
    groundsInCase(said, state, circumstance, narrowed(partnership, circumstance)),
};
