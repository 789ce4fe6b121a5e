import type { CommandName, FieldText } from './types.ts';
import type { Wording } from './wording.ts';

/** What a command is called. */
export const commandName = (command: CommandName, wording: Wording): string =>
  wording.commands.names[command];

const textAt = (table: Readonly<Record<string, FieldText>>, key: string): FieldText | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

/** The label and help of a command's field; `field` may be a path inside it, such as `condition.dueWithinDays`. */
export const fieldText = (
  command: CommandName,
  field: string,
  wording: Wording,
): { label: string; help: string | undefined } => {
  const { fields, special } = wording.commands;
  const [label, help] = textAt(special, `${command}.${field}`) ??
    textAt(special, field) ??
    textAt(fields, field) ?? [field];
  return { label, help };
};
