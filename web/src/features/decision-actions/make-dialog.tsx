import { DecisionRow } from '@handslag/contract/case';
import { useState } from 'react';
import { z } from 'zod';
import { lines, maybeDay, maybeWords, title, words } from '../../lib/form-schema.ts';
import { useOptions } from '../../lib/language.tsx';
import { newId } from '../../lib/new-id.ts';
import { ChecksField, RadioField } from '../../ui/choices.tsx';
import { DateField, TextArea, TextField } from '../../ui/fields.tsx';
import { useNames } from '../../ui/names.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { useSaidText } from '../../ui/said.tsx';
import { objectors } from './objectors.ts';
import { textsOf } from '../../lib/texts.ts';

const useDecisionActionsTexts = textsOf('decision-actions');

const Made = z.object({
  title,
  what: words,
  why: maybeWords,
  alternatives: lines,
  level: DecisionRow.shape.level,
  decidedBy: z.array(z.string()).min(1),
  reviewOn: maybeDay,
  overrideReason: maybeWords,
});

interface Props {
  caseId: string;
  /** The actors of the case: those who may have decided. */
  involved: readonly string[];
  /** What was proposed, where the decision answers a question. */
  proposed?: DecisionRow | undefined;
  onClose: () => void;
}

/** Records a decision: of its own, or the answer to a question that was put. */
export function MakeDecisionDialog({ caseId, involved, proposed, onClose }: Props) {
  const t = useDecisionActionsTexts();
  const options = useOptions();
  const names = useNames();
  const said = useSaidText();
  const [decisionId] = useState(() => proposed?.decisionId ?? newId());
  const against = objectors(proposed);
  return (
    <RecordDialog
      title={t(proposed === undefined ? 'make' : 'decide')}
      lead={proposed?.question == null ? undefined : said(proposed.question)}
      caseId={caseId}
      schema={Made}
      start={{
        title: '',
        what: '',
        why: '',
        alternatives: '',
        level: proposed?.level ?? 'operative',
        decidedBy: [...involved],
        reviewOn: '',
        overrideReason: '',
      }}
      say={({ overrideReason, ...made }) => [
        {
          type: 'MakeDecision',
          decisionId,
          ...made,
          ...(against.length > 0 && overrideReason !== undefined ? { overrideReason } : {}),
        },
      ]}
      saveText={t(proposed === undefined ? 'make' : 'decide')}
      onClose={onClose}
    >
      <TextField name="title" label={t('title')} />
      <TextArea name="what" label={t('what')} />
      <TextArea name="why" label={t('why')} optional rows={2} />
      <TextArea
        name="alternatives"
        label={t('alternatives')}
        description={t('onePerLine')}
        optional
        rows={2}
      />
      <ChecksField
        name="decidedBy"
        legend={t('decidedBy')}
        choices={involved.map((value) => ({ value, text: names.actor(value) }))}
      />
      {proposed === undefined && <RadioField name="level" legend={t('level')} choices={options('level')} />}
      {against.length > 0 && (
        <TextArea
          name="overrideReason"
          label={t('overrideReason')}
          description={against.map((actor) => names.actor(actor)).join(', ')}
        />
      )}
      <DateField name="reviewOn" label={t('reviewOn')} optional />
    </RecordDialog>
  );
}
