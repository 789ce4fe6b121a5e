import { z } from 'zod';
import { chosen, day, maybeTitle, maybeWords, title } from '../../../lib/form-schema.ts';
import { usePartnership } from '../../../lib/partnership.tsx';
import { SelectField, TextArea, TextField } from '../../../ui/fields.tsx';
import { FieldPair } from '../../../ui/form.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import type { CaseData } from '../case-data.ts';
import { MoreFields } from './more-fields.tsx';
import { involving, useActorOptions } from './actors.tsx';
import { useWhen, WhenField } from './when.tsx';
import { textsOf } from '../../../lib/texts.ts';

const useRecordTexts = textsOf('record');

const Step = z.object({
  activity: title,
  actorId: chosen,
  channel: maybeTitle,
  note: maybeWords,
  when: day,
});

/** What an actor did. */
export function StepDialog({ page, onClose }: { page: CaseData; onClose: () => void }) {
  const t = useRecordTexts();
  const options = useActorOptions(page);
  const { role, actors } = usePartnership();
  const { today, occurred } = useWhen();
  const own = actors.map(({ actorId }) => actorId);
  const choices = options('all').filter(({ value }) => role === 'coordinator' || own.includes(value));
  return (
    <RecordDialog
      title={t('step')}
      caseId={page.case.caseId}
      schema={Step}
      start={{ activity: '', actorId: own[0] ?? choices[0]?.value ?? '', channel: '', note: '', when: today }}
      say={({ when, ...said }) => [
        ...involving(page, [said.actorId]),
        { type: 'RecordStep', ...said, ...occurred(when) },
      ]}
      againText={t('saveAndMore')}
      onClose={onClose}
    >
      <TextField name="activity" label={t('activity')} autoComplete="off" />
      <FieldPair>
        <SelectField name="actorId" label={t('who')} options={choices} />
        <WhenField />
      </FieldPair>
      <MoreFields>
        <TextField name="channel" label={t('channel')} description={t('channelHelp')} optional />
        <TextArea name="note" label={t('note2')} optional />
      </MoreFields>
    </RecordDialog>
  );
}
