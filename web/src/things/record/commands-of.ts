import { type CommandSchema, fieldsOf } from '@handslag/contract/form';
import { tells } from '@handslag/contract/told';
import type { Given } from './given.ts';
import type { FormRow } from './row.ts';
import { type Values, valuesToFields } from './to-command.ts';

interface Filled {
  schema: CommandSchema;
  row: FormRow;
  given: Given;
  values: Values;
  /** The id of what is new. */
  newId: string;
}

/** Who says it, as the command has it. */
const voiceOf = ({ schema, row, given: { opened } }: Filled): Values => {
  const { as, ground } = opened;
  if (as === null) return {};
  const named = row.voice === undefined ? {} : { [row.voice]: as };
  if (ground === 'own') return { onBehalfOf: as, ...named };
  return 'attested' in schema.shape ? { attested: true, ...named } : named;
};

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined;

/** What a filled-in form says: the command itself, and all that is recorded with it, in which case or round. */
export const commandsOf = (filled: Filled) => {
  const { schema, row, given, values, newId } = filled;
  const { opened, here, timeZone } = given;
  const fields = fieldsOf(schema);
  const asked = fields.filter(
    ({ name }) =>
      (row.fields.includes(name) || row.more?.includes(name)) && row.asks?.[name]?.(values, given) !== false,
  );
  const settled = { partnershipId: here.partnershipId, ...opened.about };
  const main: Values = {
    type: opened.say,
    ...(row.makes !== undefined && row.makes in schema.shape ? { [row.makes]: newId } : {}),
    ...Object.fromEntries(Object.entries(settled).filter(([name]) => name in schema.shape)),
    ...valuesToFields(asked, values, { timeZone, now: Date.now() }),
    ...voiceOf(filled),
  };
  const isMade = (name: string) => (row.makes === name ? newId : undefined);
  const finished = row.finish?.(main, given, values) ?? [main];
  const isTold = (command: Values) =>
    tells(command, here.actors, opened.ground === 'attested' && opened.as !== null, here.personId);
  const heard = text(values['heard']);
  return {
    main,
    commands: finished.map((command) =>
      heard !== undefined && isTold(command) ? { ...command, heard } : command,
    ),
    /** What another has said is told by it: how it was given must be said. */
    tellsAnother: finished.some(isTold),
    caseId: opened.about['caseId'] ?? isMade('caseId') ?? text(values['caseId']),
    assessmentId: opened.about['assessmentId'] ?? isMade('assessmentId') ?? text(values['assessmentId']),
  };
};
