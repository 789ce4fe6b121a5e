import { z } from 'zod';
import { maybeWords } from '../../../lib/form-schema.ts';
import { TextArea } from '../../../ui/fields.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import { textsOf } from '../../../lib/texts.ts';

const useRecordTexts = textsOf('record');

interface Props {
  caseId: string;
  consentId: string;
  onClose: () => void;
}

/** Takes a consent back: from then on what it let be shared is closed. */
export function WithdrawConsentDialog({ caseId, consentId, onClose }: Props) {
  const t = useRecordTexts();
  return (
    <RecordDialog
      title={t('withdrawConsent')}
      caseId={caseId}
      schema={z.object({ why: maybeWords })}
      start={{ why: '' }}
      say={({ why }) => [{ type: 'WithdrawConsent', consentId, why }]}
      saveText={t('withdrawConsent')}
      onClose={onClose}
    >
      <TextArea name="why" label={t('whyCorrect')} optional />
    </RecordDialog>
  );
}
