import { z } from 'zod';
import { ActorCommand } from './actor/commands.ts';
import { AssessmentCommand } from './assessment/commands.ts';
import { caseCommands } from './case/commands.ts';
import { commitmentCommands } from './case/commitment/commands.ts';
import { decisionCommands } from './case/decision/commands.ts';
import { handoverCommands } from './case/handover/commands.ts';
import { questionCommands } from './case/question/commands.ts';
import { PartnershipCommand } from './partnership/commands.ts';
import { PersonCommand } from './person/commands.ts';
import { wordCommands } from './word/commands.ts';

export { ActorCommand, AssessmentCommand, PartnershipCommand, PersonCommand };

/** Everything that can be said in a case; a meeting's minutes are a batch of these. */
export const CaseCommand = z.discriminatedUnion('type', [
  ...caseCommands,
  ...decisionCommands,
  ...commitmentCommands,
  ...handoverCommands,
  ...questionCommands,
  ...wordCommands,
]);
export type CaseCommand = z.infer<typeof CaseCommand>;

/** The name of every command there is. */
export const CommandName = z.enum(
  [
    ...CaseCommand.options,
    ...PartnershipCommand.options,
    ...AssessmentCommand.options,
    ...ActorCommand.options,
    ...PersonCommand.options,
  ].map(({ shape }) => shape.type.value),
);
export type CommandName = z.infer<typeof CommandName>;
