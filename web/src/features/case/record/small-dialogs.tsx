import { z } from 'zod';
import { chosen, day, maybeTitle, maybeWords, title, words } from '../../../lib/form-schema.ts';
import { useDirectory } from '../../../lib/partnership.tsx';
import { ChecksField } from '../../../ui/choices.tsx';
import { SelectField, TextArea, TextField } from '../../../ui/fields.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import type { CaseData } from '../case-data.ts';
import { useActorOptions } from './actors.tsx';
import { useCitizen } from './need-and-goal-dialogs.tsx';
import { useWhen, WhenField } from './when.tsx';
import { textsOf } from '../../../lib/texts.ts';

const useRecordTexts = textsOf('record');

interface Props {
  page: CaseData;
  onClose: () => void;
}

export function NoteDialog({ page, onClose }: Props) {
  const t = useRecordTexts();
  const { today, occurred } = useWhen();
  return (
    <RecordDialog
      title={t('note')}
      caseId={page.case.caseId}
      schema={z.object({ text: words, when: day })}
      start={{ text: '', when: today }}
      say={({ when, text }, noteId) => [{ type: 'AddNote', noteId, text, ...occurred(when) }]}
      onClose={onClose}
    >
      <TextArea name="text" label={t('noteText')} rows={5} />
      <WhenField />
    </RecordDialog>
  );
}

/** An actor lets others share what concerns it. */
export function ConsentDialog({ page, onClose }: Props) {
  const t = useRecordTexts();
  const options = useActorOptions(page);
  const citizen = useCitizen(page);
  const { today, occurred } = useWhen();
  return (
    <RecordDialog
      title={t('consent')}
      caseId={page.case.caseId}
      schema={z.object({ by: chosen, actors: z.array(z.string()).min(1), scope: words, when: day })}
      start={{
        by: citizen,
        actors: page.case.actors.filter((id) => id !== citizen),
        scope: '',
        when: today,
      }}
      say={({ when, ...said }, consentId) => [{ type: 'GiveConsent', consentId, ...said, ...occurred(when) }]}
      onClose={onClose}
    >
      <SelectField name="by" label={t('consentBy')} options={options('involved')} />
      <ChecksField name="actors" legend={t('consentActors')} choices={options('involved')} />
      <TextArea name="scope" label={t('consentScope')} />
      <WhenField />
    </RecordDialog>
  );
}

/** Brings an actor of the partnership into the case. */
export function InvolveDialog({ page, onClose }: Props) {
  const t = useRecordTexts();
  const options = useActorOptions(page);
  const others = options('all').filter(({ value }) => !page.case.actors.includes(value));
  return (
    <RecordDialog
      title={t('involve')}
      lead={others.length === 0 ? t('allInvolved') : undefined}
      caseId={page.case.caseId}
      schema={z.object({ actorId: chosen, part: maybeTitle })}
      start={{ actorId: others[0]?.value ?? '', part: '' }}
      say={(said) => [{ type: 'InvolveActor', ...said }]}
      onClose={onClose}
    >
      <SelectField name="actorId" label={t('whichActor')} options={others} />
      <TextField name="part" label={t('part')} optional autoComplete="off" />
    </RecordDialog>
  );
}

/** The case enters a stage; the partnership's own names are offered where it has some. */
export function StageDialog({ page, onClose }: Props) {
  const t = useRecordTexts();
  const { stages } = useDirectory().partnership;
  const { today, occurred } = useWhen();
  return (
    <RecordDialog
      title={t('stage')}
      caseId={page.case.caseId}
      schema={z.object({ stage: title, when: day })}
      start={{ stage: stages.find((one) => one !== page.case.stage) ?? '', when: today }}
      say={({ stage, when }) => [{ type: 'EnterStage', stage, ...occurred(when) }]}
      onClose={onClose}
    >
      {stages.length > 0 ? (
        <SelectField
          name="stage"
          label={t('stageName')}
          options={stages.map((value) => ({ value, text: value }))}
        />
      ) : (
        <TextField name="stage" label={t('stageName')} autoComplete="off" />
      )}
      <WhenField />
    </RecordDialog>
  );
}

export function LegalBasisDialog({ page, onClose }: Props) {
  const t = useRecordTexts();
  return (
    <RecordDialog
      title={t('legalBasis')}
      caseId={page.case.caseId}
      schema={z.object({ basis: title, note: maybeWords })}
      start={{ basis: '', note: '' }}
      say={(said) => [{ type: 'RecordLegalBasis', ...said }]}
      onClose={onClose}
    >
      <TextField name="basis" label={t('basis')} description={t('basisHelp')} autoComplete="off" />
      <TextArea name="note" label={t('note2')} optional />
    </RecordDialog>
  );
}
