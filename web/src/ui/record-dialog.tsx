import { type ReactNode, useState } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import { newId } from '../lib/new-id.ts';
import { type CaseSaying, useRecord } from '../lib/record.ts';
import { Form } from './form.tsx';
import { OpenDialog } from './open-dialog.tsx';

interface Props<I extends FieldValues, O extends FieldValues> {
  title: string;
  lead?: ReactNode;
  caseId: string;
  /** The revision that was read, where it must not have changed since. */
  ifMatch?: string | undefined;
  schema: z.ZodType<O, I>;
  start: DefaultValues<I>;
  /** What the form says, as commands: all land, or none. `newThing` is an id for what is new: the same until it has landed. */
  say: (values: O, newThing: string) => CaseSaying[];
  saveText?: string;
  /** Offers to save and begin anew, for several of a kind. */
  againText?: string;
  onClose: () => void;
  children?: ReactNode;
}

/** A dialog whose form is recorded in a case; closes when it has landed. */
export function RecordDialog<I extends FieldValues, O extends FieldValues>(props: Props<I, O>) {
  const { title, lead, caseId, ifMatch, schema, start, say, saveText, againText, onClose, children } = props;
  const record = useRecord();
  const [newThing, setNewThing] = useState(() => newId());
  return (
    <OpenDialog title={title} lead={lead} onClose={onClose}>
      <Form
        schema={schema}
        start={start}
        saveText={saveText}
        againText={againText}
        onCancel={onClose}
        onSave={async (values, again) => {
          await record.mutateAsync({ in: 'case', caseId, ifMatch, commands: say(values, newThing) });
          setNewThing(newId());
          if (!again) onClose();
        }}
      >
        {children}
      </Form>
    </OpenDialog>
  );
}
