import {
  AssessmentCommand,
  CaseCommand,
  PartnershipCommand,
  ActorCommand,
  PersonCommand,
} from '@handslag/domain/commands';
import { Id } from '@handslag/domain/shared/id';
import { z } from 'zod';
import { Counter } from './text.ts';

/** One or more commands that all land in one append, or none: a meeting's minutes are one batch. */
const batch = <C extends z.ZodType>(command: C) =>
  z.strictObject({ commands: z.array(command).min(1).max(100), meetingId: Id.optional() });

export const CaseCommands = batch(CaseCommand);
export const PartnershipCommands = batch(PartnershipCommand);
export const ActorCommands = batch(ActorCommand);
export const PersonCommands = batch(PersonCommand);
export const AssessmentCommands = batch(AssessmentCommand);

/** What landed, and where: views have passed `position` when this is answered. */
export const Recorded = z.object({
  position: Counter,
  revision: Counter,
  events: z.array(z.object({ id: Id, type: z.string() })),
});
export type Recorded = z.infer<typeof Recorded>;
