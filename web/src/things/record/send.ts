import { type CommandName, commandSchema, type Stream, streamsOf } from '@handslag/contract/form';
import {
  ActorCommands,
  AssessmentCommands,
  CaseCommands,
  PartnershipCommands,
  PersonCommands,
} from '@handslag/contract/commands';
import type { Entry } from '../../lib/record.ts';
import type { Values } from './to-command.ts';

/** Where commands are said: the ids of the streams, as far as they are known. */
export interface Place {
  caseId: string | undefined;
  assessmentId: string | undefined;
}

const idIn = (command: Values, name: string): string => {
  const id = command[name];
  return typeof id === 'string' ? id : '';
};

const streamOf = (name: CommandName, { caseId }: Place): Stream => {
  const streams = streamsOf(name);
  if (streams.length > 1) return caseId === undefined ? 'partnership' : 'case';
  return streams[0] ?? 'partnership';
};

const entryOf = (stream: Stream, commands: readonly Values[], { caseId, assessmentId }: Place): Entry => {
  const first = commands[0] ?? {};
  if (stream === 'case')
    return { in: stream, caseId: caseId ?? '', commands: CaseCommands.parse({ commands }).commands };
  if (stream === 'partnership')
    return { in: stream, commands: PartnershipCommands.parse({ commands }).commands };
  if (stream === 'actor')
    return {
      in: stream,
      actorId: idIn(first, 'actorId'),
      commands: ActorCommands.parse({ commands }).commands,
    };
  if (stream === 'person')
    return {
      in: stream,
      personId: idIn(first, 'personId'),
      commands: PersonCommands.parse({ commands }).commands,
    };
  return {
    in: stream,
    assessmentId: assessmentId ?? '',
    commands: AssessmentCommands.parse({ commands }).commands,
  };
};

/** The entries that commands make: one for each stream that they are said in, in their order. Throws ZodError for what is no command. */
export const entriesOf = (commands: readonly Values[], place: Place): Entry[] => {
  const batches: { stream: Stream; commands: Values[] }[] = [];
  for (const command of commands) {
    const name = commandSchema(idIn(command, 'type'))?.shape.type.value;
    if (name === undefined) continue;
    const stream = streamOf(name, place);
    const last = batches.at(-1);
    if (last?.stream === stream) last.commands.push(command);
    else batches.push({ stream, commands: [command] });
  }
  return batches.map((batch) => entryOf(batch.stream, batch.commands, place));
};
