import type { HandoverRow } from '@handslag/contract/case';
import type { ReactNode } from 'react';
import type { DefaultValues, FieldValues } from 'react-hook-form';
import type { z } from 'zod';
import type { CaseSaying } from '../../lib/record.ts';
import { useNames } from '../../ui/names.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import type { Available, HandoverAction } from './available.ts';
import css from './handover-actions.module.css';
import { textsOf } from '../../lib/texts.ts';

const useHandoverActionsTexts = textsOf('handover-actions');

/** What every dialog about a handover is given. */
export interface Asked {
  row: HandoverRow;
  available: Available;
  ifMatch?: string | undefined;
  onClose: () => void;
}

/** Who says it: the actor that is represented, or the coordinator who vouches. */
export const voice = ({ available }: Pick<Asked, 'available'>) =>
  available.attested ? { attested: true } : { onBehalfOf: available.as };

interface Props<I extends FieldValues, O extends FieldValues> {
  asked: Asked;
  title: HandoverAction;
  lead?: ReactNode;
  schema: z.ZodType<O, I>;
  start: DefaultValues<I>;
  say: (values: O) => CaseSaying;
  children?: ReactNode;
}

/** One thing said of a handover. */
export function HandoverDialog<I extends FieldValues, O extends FieldValues>(props: Props<I, O>) {
  const { asked, title, lead, schema, start, say, children } = props;
  const t = useHandoverActionsTexts();
  const names = useNames();
  const actor = names.actor(asked.available.as);
  return (
    <RecordDialog
      title={t(title)}
      lead={
        <div className={css.lead}>
          {lead}
          <p>{t(asked.available.attested ? 'attests' : 'speaksFor', { actor })}</p>
        </div>
      }
      caseId={asked.row.caseId}
      ifMatch={asked.ifMatch}
      schema={schema}
      start={start}
      say={(values) => [say(values)]}
      saveText={t(title === 'verify' ? 'sayRight' : title)}
      onClose={asked.onClose}
    >
      {children}
    </RecordDialog>
  );
}
