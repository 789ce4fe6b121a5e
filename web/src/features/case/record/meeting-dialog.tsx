import { z } from 'zod';
import { day, maybeTitle, maybeWords } from '../../../lib/form-schema.ts';
import { useDirectory } from '../../../lib/partnership.tsx';
import { ChecksField } from '../../../ui/choices.tsx';
import { TextArea, TextField } from '../../../ui/fields.tsx';
import { useNames } from '../../../ui/names.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import type { CaseData } from '../case-data.ts';
import { useActorOptions } from './actors.tsx';
import { useWhen, WhenField } from './when.tsx';
import { textsOf } from '../../../lib/texts.ts';

const useRecordTexts = textsOf('record');

const Meeting = z.object({
  about: maybeTitle,
  actors: z.array(z.string()),
  participants: z.array(z.string()),
  note: maybeWords,
  when: day,
});

/** A meeting: who was there, what it was about. */
export function MeetingDialog({ page, onClose }: { page: CaseData; onClose: () => void }) {
  const t = useRecordTexts();
  const names = useNames();
  const options = useActorOptions(page);
  const { persons } = useDirectory();
  const { today, occurred } = useWhen();
  return (
    <RecordDialog
      title={t('meeting')}
      caseId={page.case.caseId}
      schema={Meeting}
      start={{ about: '', actors: [...page.case.actors], participants: [], note: '', when: today }}
      say={({ when, ...said }, meetingId) => [
        { type: 'RecordMeeting', meetingId, ...said, ...occurred(when) },
      ]}
      onClose={onClose}
    >
      <TextField name="about" label={t('about')} optional autoComplete="off" />
      <WhenField />
      <ChecksField name="actors" legend={t('presentActors')} choices={options('involved')} />
      <ChecksField
        name="participants"
        legend={t('present')}
        choices={persons
          .filter(({ removed }) => !removed)
          .map(({ personId }) => ({ value: personId, text: names.person(personId) }))}
      />
      <TextArea name="note" label={t('note2')} optional />
    </RecordDialog>
  );
}
