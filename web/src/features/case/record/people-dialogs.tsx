import { CaseRow } from '@handslag/contract/case';
import { z } from 'zod';
import { chosen, maybeWords, words } from '../../../lib/form-schema.ts';
import { useOptions } from '../../../lib/language.tsx';
import { usePartnership } from '../../../lib/partnership.tsx';
import { RadioField } from '../../../ui/choices.tsx';
import { SelectField, TextArea } from '../../../ui/fields.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import type { CaseData } from '../case-data.ts';
import { useActorOptions } from './actors.tsx';
import { mayLeave } from './recordable.ts';
import { textsOf } from '../../../lib/texts.ts';

const useRecordTexts = textsOf('record');

interface Props {
  page: CaseData;
  onClose: () => void;
}

/** Who may read the case: those involved, or everybody in the partnership. */
export function AccessDialog({ page, onClose }: Props) {
  const t = useRecordTexts();
  const options = useOptions();
  return (
    <RecordDialog
      title={t('access')}
      caseId={page.case.caseId}
      ifMatch={page.revision}
      schema={z.object({ access: CaseRow.shape.access, why: words })}
      start={{ access: page.case.access, why: '' }}
      say={(said) => [{ type: 'ChangeCaseAccess', ...said }]}
      onClose={onClose}
    >
      <RadioField name="access" legend={t('accessWho')} choices={options('access')} />
      <TextArea name="why" label={t('whyAccess')} rows={2} />
    </RecordDialog>
  );
}

/** An actor leaves the case with nothing open behind it. */
export function StandDownDialog({ page, onClose }: Props) {
  const t = useRecordTexts();
  const leavers = mayLeave(page, usePartnership());
  const options = useActorOptions(page)('involved').filter(({ value }) => leavers.includes(value));
  return (
    <RecordDialog
      title={t('standDown')}
      lead={t('standDownHelp')}
      caseId={page.case.caseId}
      schema={z.object({ actorId: chosen, why: maybeWords })}
      start={{ actorId: options[0]?.value ?? '', why: '' }}
      say={(said) => [{ type: 'StandDownActor', ...said }]}
      onClose={onClose}
    >
      <SelectField name="actorId" label={t('whichActor')} options={options} />
      <TextArea name="why" label={t('whyCorrect')} optional rows={2} />
    </RecordDialog>
  );
}
