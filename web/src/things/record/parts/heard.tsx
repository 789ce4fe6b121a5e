import { type CommandSchema, fieldsOf } from '@handslag/contract/form';
import { useWatch } from 'react-hook-form';
import { commandsOf } from '../commands-of.ts';
import { FieldView } from '../field-view.tsx';
import type { Given } from '../given.ts';
import type { FormRow } from '../row.ts';
import { inside } from '../to-command.ts';

interface Props {
  schema: CommandSchema;
  row: FormRow;
  given: Given;
}

/** How a word was given: asked as soon as what stands in the form tells what another has said. */
export function Heard({ schema, row, given }: Props) {
  const values = inside(useWatch());
  const { tellsAnother } = commandsOf({ schema, row, given, values, newId: '' });
  const field = fieldsOf(schema).find(({ name }) => name === 'heard');
  if (!tellsAnother || field === undefined) return null;
  return <FieldView say={given.opened.say} row={row} field={{ ...field, optional: false }} given={given} />;
}
