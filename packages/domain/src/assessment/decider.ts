import { type AroundThing, partnershipGate } from '../access/gate.ts';
import type { AssessmentCommand } from '../commands.ts';
import type { Look } from '../partnership/look.ts';
import { narrowed } from '../partnership/narrowed.ts';
import type { Decider } from '../shared/decider.ts';
import { decideAssessment } from './decide.ts';
import { evolveAssessment } from './evolve.ts';
import { groundsOutside } from '../word/grounds.ts';
import { type AssessmentState, noAssessment } from './state.ts';

/** Everything about the stream of an assessment. */
export const assessmentDecider: Decider<AssessmentCommand, AssessmentState, AroundThing, Look> = {
  initial: () => noAssessment,
  evolve: evolveAssessment,
  needs: async (_, { partnershipId }, look) => ({ partnership: await look.partnership(partnershipId) }),
  gate: (commands, { partnershipId }, asker, around) =>
    partnershipId !== undefined && partnershipId !== asker.partnershipId && asker.source === undefined
      ? 'access/not-found'
      : partnershipGate(
          around,
          asker,
          commands.every(({ type }) => type === 'AnswerAssessment'),
        ),
  decide: (command, state, circumstance, { partnership }) =>
    decideAssessment(command, state, circumstance, narrowed(partnership, circumstance)),
  groundsOf: (said, _, circumstance, { partnership }) =>
    groundsOutside(said, circumstance, narrowed(partnership, circumstance)),
};
