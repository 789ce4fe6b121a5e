import { CasePage } from '@handslag/contract/questions/case';
import { z } from 'zod';
import { chosen, day, maybeWords, title, words } from '../../../lib/form-schema.ts';
import { useOptions } from '../../../lib/language.tsx';
import { RadioField, ScaleField } from '../../../ui/choices.tsx';
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

const Outcome = z.object({
  kind: CasePage.shape.outcomes.element.shape.kind,
  area: title,
  words,
  seenBy: chosen,
  when: day,
});
const score = z.int().min(0).max(10);
const Rating = z.object({
  by: chosen,
  helpful: score,
  inTime: score,
  rightPlace: score,
  rightMeans: score,
  words: maybeWords,
  when: day,
});
const questions = ['helpful', 'inTime', 'rightPlace', 'rightMeans'] as const;

/** What changed for the citizen. */
export function OutcomeDialog({ page, onClose }: Props) {
  const t = useRecordTexts();
  const choices = useOptions();
  const options = useActorOptions(page);
  const { today, occurred } = useWhen();
  return (
    <RecordDialog
      title={t('outcome')}
      caseId={page.case.caseId}
      schema={Outcome}
      start={{ kind: 'improvement', area: '', words: '', seenBy: useCitizen(page), when: today }}
      say={({ when, ...said }, outcomeId) => [
        { type: 'ObserveOutcome', outcomeId, ...said, ...occurred(when) },
      ]}
      onClose={onClose}
    >
      <RadioField name="kind" legend={t('outcomeKind')} choices={choices('outcome')} />
      <TextField name="area" label={t('area')} description={t('areaHelp')} autoComplete="off" />
      <TextArea name="words" label={t('outcomeWords')} />
      <SelectField name="seenBy" label={t('seenBy')} options={options('involved')} />
      <WhenField />
    </RecordDialog>
  );
}

/** How the journey was for whoever went through it: four scores. */
export function RatingDialog({ page, onClose }: Props) {
  const t = useRecordTexts();
  const options = useActorOptions(page);
  const { today, occurred } = useWhen();
  return (
    <RecordDialog
      title={t('rating')}
      caseId={page.case.caseId}
      schema={Rating}
      start={{ by: useCitizen(page), words: '', when: today }}
      say={({ when, ...said }) => [{ type: 'RateJourney', ...said, ...occurred(when) }]}
      onClose={onClose}
    >
      <SelectField name="by" label={t('ratedBy')} options={options('involved')} />
      {questions.map((question) => (
        <ScaleField
          key={question}
          name={question}
          legend={t(question)}
          low={t('notAtAll')}
          high={t('completely')}
        />
      ))}
      <TextArea name="words" label={t('words')} optional />
      <WhenField />
    </RecordDialog>
  );
}
