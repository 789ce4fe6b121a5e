import type { ReactNode } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { z } from 'zod';
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
  /** What the form says, as commands: all land, or none. */
  say: (values: O) => CaseSaying[];
  saveText?: string;
  onClose: () => void;
  children?: ReactNode;
}

/** A dialog whose form is recorded in a case; closes when it has landed. */
export function RecordDialog<I extends FieldValues, O extends FieldValues>(props: Props<I, O>) {
  const { title, lead, caseId, ifMatch, schema, start, say, saveText, onClose, children } = props;
  const record = useRecord();
  return (
    <OpenDialog title={title} lead={lead} onClose={onClose}>
      <Form
        schema={schema}
        start={start}
        saveText={saveText}
        onCancel={onClose}
        onSave={async (values) => {
          await record.mutateAsync({ in: 'case', caseId, ifMatch, commands: say(values) });
          onClose();
        }}
      >
        {children}
      </Form>
    </OpenDialog>
  );
}
