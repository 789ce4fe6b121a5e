import { CommitmentRow } from '@handslag/contract/commitment';
import { useState } from 'react';
import { z } from 'zod';
import { day, maybeWords, words } from '../../lib/form-schema.ts';
import { useOptions } from '../../lib/language.tsx';
import { dayOf, instantAt } from '../../lib/moment.ts';
import { useDirectory } from '../../lib/partnership.tsx';
import { RadioField } from '../../ui/choices.tsx';
import { DateField, TextArea, TextField } from '../../ui/fields.tsx';
import { type Asked, CommitmentDialog, ownVoice, voice } from './dialog.tsx';
import { textsOf } from '../../lib/texts.ts';

const useCommitmentActionsTexts = textsOf('commitment-actions');

const Progress = z.object({ outlook: CommitmentRow.shape.outlook.unwrap(), note: maybeWords });
const Report = z.object({
  at: day,
  part: z.enum(['whole', 'partial']),
  note: maybeWords,
  link: z.union([z.literal(''), z.url({ protocol: /^https?$/ }).max(2000)]),
});
const Confirm = z.object({ extent: CommitmentRow.shape.extent.unwrap(), words: maybeWords });
const Dispute = z.object({ why: words });

export function ProgressDialog(asked: Asked) {
  const t = useCommitmentActionsTexts();
  const options = useOptions();
  const { commitmentId, outlook } = asked.row;
  return (
    <CommitmentDialog
      asked={asked}
      title="progress"
      schema={Progress}
      start={{ outlook: outlook ?? 'on-track', note: '' }}
      say={(said) => ({ type: 'ReportProgress', commitmentId, ...said, ...ownVoice(asked) })}
    >
      <RadioField name="outlook" legend={t('outlook')} choices={options('outlook')} />
      <TextArea name="note" label={t('note')} optional />
    </CommitmentDialog>
  );
}

export function ReportDialog(asked: Asked) {
  const t = useCommitmentActionsTexts();
  const options = useOptions();
  const { timeZone } = useDirectory().partnership;
  const [today] = useState(() => dayOf(Date.now(), timeZone));
  const { commitmentId } = asked.row;
  return (
    <CommitmentDialog
      asked={asked}
      title="report"
      schema={Report}
      start={{ at: today, part: 'whole', note: '', link: '' }}
      say={({ at, part, note, link }) => ({
        type: 'ReportFulfilment',
        commitmentId,
        part,
        note,
        ...(at === today ? {} : { at: instantAt(at, '12:00', timeZone) }),
        ...(link === '' ? {} : { evidence: [{ kind: 'document', link }] }),
        ...voice(asked),
      })}
    >
      <DateField name="at" label={t('doneOn')} max={today} />
      <RadioField name="part" legend={t('part')} choices={options('part')} />
      <TextArea name="note" label={t('note')} optional rows={2} />
      <TextField name="link" label={t('link')} type="url" optional />
    </CommitmentDialog>
  );
}

export function ConfirmDialog(asked: Asked) {
  const t = useCommitmentActionsTexts();
  const options = useOptions();
  const { commitmentId } = asked.row;
  return (
    <CommitmentDialog
      asked={asked}
      title="confirm"
      schema={Confirm}
      start={{ extent: 'whole', words: '' }}
      say={(said) => ({ type: 'ConfirmFulfilment', commitmentId, ...said, ...voice(asked) })}
    >
      <RadioField name="extent" legend={t('extent')} choices={options('extent')} />
      <TextArea name="words" label={t('words')} description={t('wordsHelp')} optional />
    </CommitmentDialog>
  );
}

export function DisputeDialog(asked: Asked) {
  const t = useCommitmentActionsTexts();
  const { commitmentId } = asked.row;
  return (
    <CommitmentDialog
      asked={asked}
      title="dispute"
      schema={Dispute}
      start={{ why: '' }}
      say={({ why }) => ({ type: 'DisputeFulfilment', commitmentId, why, ...voice(asked) })}
    >
      <TextArea name="why" label={t('whatMissing')} />
    </CommitmentDialog>
  );
}
