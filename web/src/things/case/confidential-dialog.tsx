import { useNavigate } from '@tanstack/react-router';
import { z } from 'zod';
import { words } from '../../lib/form-schema.ts';
import { usePartnership } from '../../lib/partnership.tsx';
import { useRecord } from '../../lib/record.ts';
import { TextArea, TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { OpenDialog } from '../../ui/open-dialog.tsx';
import { caseIdIn } from './case-id.ts';
import { textsOf } from '../../lib/texts.ts';

const useAdministrationTexts = textsOf('administration');

/** A coordinator opens a case that is closed to them, with a reason that stays in it and that everybody involved sees. */
export function ConfidentialDialog({ caseId, onClose }: { caseId?: string; onClose: () => void }) {
  const t = useAdministrationTexts();
  const { partnershipId } = usePartnership();
  const record = useRecord();
  const navigate = useNavigate();
  const address = z
    .string()
    .refine((text) => caseIdIn(text) !== undefined, { error: t('confidentialWrong') })
    .transform((text) => caseIdIn(text) ?? '');
  return (
    <OpenDialog title={t('confidential')} lead={t('confidentialLead')} onClose={onClose}>
      <Form
        schema={z.object({ address, reason: words })}
        start={{ address: caseId ?? '', reason: '' }}
        saveText={t('open')}
        onCancel={onClose}
        onSave={async ({ address: id, reason }) => {
          await record.mutateAsync({
            in: 'case',
            caseId: id,
            commands: [{ type: 'OpenConfidentialCase', reason }],
          });
          onClose();
          await navigate({ to: '/p/$partnershipId/cases/$caseId', params: { partnershipId, caseId: id } });
        }}
      >
        {caseId === undefined && (
          <TextField name="address" label={t('confidentialCase')} description={t('confidentialCaseHelp')} />
        )}
        <TextArea name="reason" label={t('reason')} />
      </Form>
    </OpenDialog>
  );
}
