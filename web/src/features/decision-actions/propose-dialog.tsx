import { DecisionRow } from '@handslag/contract/case';
import { z } from 'zod';
import { lines, words } from '../../lib/form-schema.ts';
import { useOptions } from '../../lib/language.tsx';
import { RadioField } from '../../ui/choices.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { textsOf } from '../../lib/texts.ts';

const useDecisionActionsTexts = textsOf('decision-actions');

const Question = z.object({ question: words, options: lines, level: DecisionRow.shape.level });

/** Puts a question for decision. */
export function ProposeDecisionDialog({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const t = useDecisionActionsTexts();
  const options = useOptions();
  return (
    <RecordDialog
      title={t('propose')}
      caseId={caseId}
      schema={Question}
      start={{ question: '', options: '', level: 'operative' }}
      say={(said, decisionId) => [{ type: 'ProposeDecision', decisionId, ...said }]}
      saveText={t('propose')}
      onClose={onClose}
    >
      <TextArea name="question" label={t('question')} />
      <TextArea name="options" label={t('options')} description={t('onePerLine')} optional />
      <RadioField name="level" legend={t('level')} choices={options('level')} />
    </RecordDialog>
  );
}
