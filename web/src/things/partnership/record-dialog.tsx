import type { ReactNode } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import { type PartnershipSaying, useRecord } from '../../lib/record.ts';
import { Form } from '../../ui/form.tsx';
import { OpenDialog } from '../../ui/open-dialog.tsx';

interface Props<I extends FieldValues, O extends FieldValues> {
  title: string;
  lead?: ReactNode;
  schema: z.ZodType<O, I>;
  start: DefaultValues<I>;
  /** What is recorded, from what was filled in. */
  saying: (values: O) => PartnershipSaying;
  onClose: () => void;
  children: ReactNode;
}

/** A dialog that records one entry in the partnership's own stream. */
export function RecordDialog<I extends FieldValues, O extends FieldValues>(props: Props<I, O>) {
  const { title, lead, schema, start, saying, onClose, children } = props;
  const record = useRecord();
  const save = async (values: O) => {
    await record.mutateAsync({ in: 'partnership', commands: [saying(values)] });
    onClose();
  };
  return (
    <OpenDialog title={title} lead={lead} onClose={onClose}>
      <Form schema={schema} start={start} onSave={save} saveText={title} onCancel={onClose}>
        {children}
      </Form>
    </OpenDialog>
  );
}
