import { z } from 'zod';
import { chosen, day, maybeChosen, words } from '../../../lib/form-schema.ts';
import { useDirectory } from '../../../lib/partnership.tsx';
import { ChecksField } from '../../../ui/choices.tsx';
import { SelectField, TextArea } from '../../../ui/fields.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import type { CaseData } from '../case-data.ts';
import { useActorOptions } from './actors.tsx';
import { useWhen, WhenField } from './when.tsx';
import { textsOf } from '../../../lib/texts.ts';

const useRecordTexts = textsOf('record');

interface Props {
  page: CaseData;
  onClose: () => void;
}

/** The citizen of a case, if one takes part; else the first actor. */
export const useCitizen = (page: CaseData): string => {
  const directory = useDirectory();
  const { actors } = page.case;
  return actors.find((id) => directory.actor(id)?.kind === 'citizen') ?? actors[0] ?? '';
};

/** A need in the words of whoever has it. */
export function NeedDialog({ page, onClose }: Props) {
  const t = useRecordTexts();
  const options = useActorOptions(page);
  const { today, occurred } = useWhen();
  return (
    <RecordDialog
      title={t('need')}
      caseId={page.case.caseId}
      schema={z.object({ by: chosen, words, when: day })}
      start={{ by: useCitizen(page), words: '', when: today }}
      say={({ when, ...said }) => [{ type: 'ExpressNeed', ...said, ...occurred(when) }]}
      onClose={onClose}
    >
      <SelectField name="by" label={t('needBy')} options={options('involved')} />
      <TextArea name="words" label={t('needWords')} />
      <WhenField />
    </RecordDialog>
  );
}

/** What the actors want to bring about. */
export function GoalDialog({ page, onClose }: Props) {
  const t = useRecordTexts();
  const options = useActorOptions(page);
  const { today, occurred } = useWhen();
  return (
    <RecordDialog
      title={t('goal')}
      caseId={page.case.caseId}
      schema={z.object({ goal: words, responsible: maybeChosen, agreedBy: z.array(z.string()), when: day })}
      start={{ goal: '', responsible: '', agreedBy: [...page.case.actors], when: today }}
      say={({ when, ...said }, goalId) => [{ type: 'AgreeGoal', goalId, ...said, ...occurred(when) }]}
      onClose={onClose}
    >
      <TextArea name="goal" label={t('goalWords')} />
      <SelectField
        name="responsible"
        label={t('goalResponsible')}
        options={options('involved')}
        empty={t('nobody')}
        optional
      />
      <ChecksField name="agreedBy" legend={t('agreedBy')} choices={options('involved')} />
      <WhenField />
    </RecordDialog>
  );
}
