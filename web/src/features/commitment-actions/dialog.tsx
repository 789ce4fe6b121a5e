import type { CommitmentRow } from '@handslag/contract/commitment';
import type { ReactNode } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import type { CaseSaying } from '../../lib/record.ts';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import type { Available, CommitmentAction } from './available.ts';
import { Summary } from './summary.tsx';
import { textsOf } from '../../lib/texts.ts';

const useCommitmentActionsTexts = textsOf('commitment-actions');

/** What every dialog about a commitment is given. */
export interface Asked {
  row: CommitmentRow;
  available: Available;
  ifMatch?: string | undefined;
  onClose: () => void;
}

/** Who says it: the actor that is represented, or the coordinator who vouches. */
export const voice = ({ available }: Pick<Asked, 'available'>) =>
  available.attested ? { attested: true } : { onBehalfOf: available.as };
/** The same, where nobody vouches for another. */
export const ownVoice = ({ available }: Pick<Asked, 'available'>) => ({ onBehalfOf: available.as });

interface Props<I extends FieldValues, O extends FieldValues> {
  asked: Asked;
  title: CommitmentAction | 'acceptOther';
  schema: z.ZodType<O, I>;
  start: DefaultValues<I>;
  say: (values: O) => CaseSaying;
  children?: ReactNode;
}

/** One thing said of a commitment: what it is about, the fields, and a button that says what will be said. */
export function CommitmentDialog<I extends FieldValues, O extends FieldValues>(props: Props<I, O>) {
  const { asked, title, schema, start, say, children } = props;
  const t = useCommitmentActionsTexts();
  return (
    <RecordDialog
      title={t(title)}
      lead={<Summary row={asked.row} available={asked.available} />}
      caseId={asked.row.caseId}
      ifMatch={asked.ifMatch}
      schema={schema}
      start={start}
      say={(values) => [say(values)]}
      saveText={t(title)}
      onClose={asked.onClose}
    >
      {children}
    </RecordDialog>
  );
}
