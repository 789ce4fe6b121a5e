import { marks, type Thing } from '@handslag/domain/shared/mark';
import { z } from 'zod';
import {
  ActorCommands,
  AssessmentCommands,
  CaseCommands,
  PartnershipCommands,
  PersonCommands,
} from './commands.ts';

/** How a field is filled in: what its type says, before any form adds to it. */
export type Ask =
  | {
      is:
        | 'line'
        | 'words'
        | 'link'
        | 'email'
        | 'date'
        | 'due'
        | 'instant'
        | 'yes'
        | 'lines'
        | 'number'
        | 'score';
    }
  | { is: 'choice'; values: readonly string[] }
  | { is: 'id' | 'ids'; of: Thing | undefined }
  | { is: 'group' | 'groups'; fields: readonly Field[] }
  | { is: 'each'; keys: readonly string[]; ask: Ask };

/** One field of a command. */
export interface Field {
  name: string;
  optional: boolean;
  ask: Ask;
}

const isNever = (what: string): never => {
  throw new Error(`a form cannot ask for ${what}`);
};

const ofList = (element: Ask): Ask => {
  if (element.is === 'id') return { is: 'ids', of: element.of };
  if (element.is === 'group') return { is: 'groups', fields: element.fields };
  return element.is === 'line' ? { is: 'lines' } : isNever(`a list of ${element.is}`);
};

const ofEach = ({ keyType, valueType }: z.ZodRecord): Ask => ({
  is: 'each',
  keys: keyType instanceof z.ZodEnum ? keyType.options.map(String) : isNever('a record without its keys'),
  ask: askOf(valueType),
});

/** What a type asks for. Throws for a type that no form can fill in: a bug that a test finds. */
const askOf = (schema: unknown): Ask => {
  if (!(schema instanceof z.ZodType)) return isNever('what is no type');
  const mark = marks.get(schema);
  if (mark !== undefined) return mark.is === 'id' ? { is: 'id', of: mark.of } : { is: mark.is };
  if (schema instanceof z.ZodURL) return { is: 'link' };
  if (schema instanceof z.ZodEmail) return { is: 'email' };
  if (schema instanceof z.ZodString) return { is: 'line' };
  if (schema instanceof z.ZodNumber) return { is: 'number' };
  if (schema instanceof z.ZodBoolean) return { is: 'yes' };
  if (schema instanceof z.ZodEnum) return { is: 'choice', values: schema.options.map(String) };
  if (schema instanceof z.ZodArray) return ofList(askOf(schema.element));
  if (schema instanceof z.ZodObject) return { is: 'group', fields: fieldsIn(schema.shape) };
  return schema instanceof z.ZodRecord ? ofEach(schema) : isNever(schema.type);
};

const fieldsIn = (shape: z.core.$ZodShape): Field[] =>
  Object.entries(shape)
    .filter(([name]) => name !== 'type')
    .map(([name, schema]) =>
      schema instanceof z.ZodOptional
        ? { name, optional: true, ask: askOf(schema.unwrap()) }
        : { name, optional: false, ask: askOf(schema) },
    );

/** In which stream a command is said. */
export type Stream = 'case' | 'partnership' | 'actor' | 'person' | 'assessment';

const streams = {
  case: CaseCommands.shape.commands.element,
  partnership: PartnershipCommands.shape.commands.element,
  actor: ActorCommands.shape.commands.element,
  person: PersonCommands.shape.commands.element,
  assessment: AssessmentCommands.shape.commands.element,
} as const;

/** A command's own type, as any form sees it. */
export type CommandSchema = (typeof streams)[Stream]['options'][number];
export type CommandName = CommandSchema['shape']['type']['value'];

const table = Object.values(streams).flatMap((union): CommandSchema[] => [...union.options]);
const byName = new Map<string, CommandSchema>(table.map((schema) => [schema.shape.type.value, schema]));

/** The names of all commands. */
export const commandNames: readonly CommandName[] = [
  ...new Set(table.map((schema) => schema.shape.type.value)),
];
/** The schema of a command, or undefined where no command is called this. */
export const commandSchema = (name: string): CommandSchema | undefined => byName.get(name);
/** The fields of a command, in the order of its schema. */
export const fieldsOf = (schema: CommandSchema): Field[] => fieldsIn(schema.shape);

/** The streams in which a command can be said; a question stands where its entry stands. */
export const streamsOf = (name: CommandName): Stream[] => {
  const said = (stream: Stream) => streams[stream].options.some(({ shape }) => shape.type.value === name);
  const all: readonly Stream[] = ['case', 'partnership', 'actor', 'person', 'assessment'];
  return all.filter(said);
};
