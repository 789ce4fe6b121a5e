import { z } from 'zod';
import { caseCommands } from './case/commands.ts';
import { commitmentCommands } from './case/commitment/commands.ts';
import { decisionCommands } from './case/decision/commands.ts';
import { handoverCommands } from './case/handover/commands.ts';
import { questionCommands } from './case/question/commands.ts';

export { ActorCommand } from './actor/commands.ts';
export { AssessmentCommand } from './assessment/commands.ts';
export { PartnershipCommand } from './partnership/commands.ts';
export { PersonCommand } from './person/commands.ts';

/** Everything that can be said in a case; a meeting's minutes are a batch of these. */
export const CaseCommand = z.discriminatedUnion('type', [
  ...caseCommands,
  ...decisionCommands,
  ...commitmentCommands,
  ...handoverCommands,
  ...questionCommands,
]);
export type CaseCommand = z.infer<typeof CaseCommand>;
