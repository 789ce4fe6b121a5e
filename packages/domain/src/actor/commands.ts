import { z } from 'zod';
import { defineCommand } from '../shared/command.ts';
import { ActorId } from '../shared/id.ts';
import { Title, Words } from '../shared/text.ts';
import { ActorKind } from './events.ts';

const RegisterActor = defineCommand('RegisterActor', {
  actorId: ActorId,
  kind: ActorKind,
  name: Title,
  organisationNumber: z.string().trim().max(20).optional(),
});
const RenameActor = defineCommand('RenameActor', { actorId: ActorId, name: Title });
const EraseActor = defineCommand('EraseActor', { actorId: ActorId, reason: Words, legalBasis: Title });

export const ActorCommand = z.discriminatedUnion('type', [RegisterActor, RenameActor, EraseActor]);
export type ActorCommand = z.infer<typeof ActorCommand>;
