import type { DecisionRow } from '@handslag/contract/case';
import type { ReactNode } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import type { CaseSaying } from '../../lib/record.ts';
import { SelectField } from '../../ui/fields.tsx';
import { useNames } from '../../ui/names.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { Said } from '../../ui/said.tsx';
import type { DecisionAction } from './available.ts';
import { textsOf } from '../../lib/texts.ts';

const useDecisionActionsTexts = textsOf('decision-actions');

/** What every dialog about a decision is given. */
export interface Asked {
  row: DecisionRow;
  /** For whom the person may record; the likeliest first. */
  voices: readonly string[];
  /** The decisions that may take its place. */
  successors: readonly DecisionRow[];
  onClose: () => void;
}

interface Props<I extends FieldValues, O extends FieldValues> {
  asked: Asked;
  title: DecisionAction;
  schema: z.ZodType<O, I>;
  start: DefaultValues<I>;
  say: (values: O) => CaseSaying;
  children?: ReactNode;
}

/** One thing said of a decision. */
export function DecisionDialog<I extends FieldValues, O extends FieldValues>(props: Props<I, O>) {
  const { asked, title, schema, start, say, children } = props;
  const t = useDecisionActionsTexts();
  return (
    <RecordDialog
      title={t(title)}
      lead={
        <strong>
          <Said text={asked.row.title} />
        </strong>
      }
      caseId={asked.row.caseId}
      schema={schema}
      start={start}
      say={(values) => [say(values)]}
      onClose={asked.onClose}
    >
      {children}
    </RecordDialog>
  );
}

/** For whom it is said; asked only where there is a choice. */
export function VoiceField({ voices }: { voices: readonly string[] }) {
  const t = useDecisionActionsTexts();
  const names = useNames();
  if (voices.length < 2) return null;
  return (
    <SelectField
      name="actorId"
      label={t('actor')}
      options={voices.map((value) => ({ value, text: names.actor(value) }))}
    />
  );
}
