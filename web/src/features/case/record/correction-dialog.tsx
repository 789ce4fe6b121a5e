import type { LoggedEvent } from '@handslag/contract/logged-event';
import { z } from 'zod';
import { chosen, words } from '../../../lib/form-schema.ts';
import { SelectField, TextArea } from '../../../ui/fields.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import { SentenceView } from '../../../ui/sentence-view.tsx';
import { correctable } from './correctable.ts';
import { textsOf } from '../../../lib/texts.ts';

const useRecordTexts = textsOf('record');

interface Props {
  caseId: string;
  event: LoggedEvent;
  onClose: () => void;
}

/** Says what is right; what was wrong stays in the log. */
export function CorrectionDialog({ caseId, event, onClose }: Props) {
  const t = useRecordTexts();
  const texts = correctable(event);
  return (
    <RecordDialog
      title={t('correction')}
      lead={
        <div className="stack">
          <SentenceView event={event} />
          <p>{t('correctionHelp')}</p>
        </div>
      }
      caseId={caseId}
      schema={z.object({ field: chosen, becomes: words, why: words })}
      start={{ field: texts[0]?.field ?? '', becomes: texts[0]?.text ?? '', why: '' }}
      say={({ field, ...said }) => {
        const was = texts.find((one) => one.field === field)?.text;
        return [
          {
            type: 'CorrectEntry',
            eventId: event.id,
            field,
            ...(was === undefined ? {} : { was }),
            ...said,
          },
        ];
      }}
      onClose={onClose}
    >
      {texts.length > 1 && (
        <SelectField
          name="field"
          label={t('field')}
          options={texts.map(({ field, text }) => ({ value: field, text }))}
        />
      )}
      <TextArea name="becomes" label={t('becomes')} />
      <TextArea name="why" label={t('whyCorrect')} rows={2} />
    </RecordDialog>
  );
}
