import type { CasePage } from '@handslag/contract/questions/case';
import { useWatch } from 'react-hook-form';
import type { z } from 'zod';
import { useLabel } from '../../lib/language.tsx';
import { useDirectory } from '../../lib/partnership.tsx';
import { RadioField } from '../../ui/choices.tsx';
import { DateField, SelectField, TextArea } from '../../ui/fields.tsx';
import { FieldPair } from '../../ui/form.tsx';
import { useNames } from '../../ui/names.tsx';
import { RecordDialog } from '../../ui/record-dialog.tsx';
import { DispositionFields } from './disposition-fields.tsx';
import { owedBy, settle } from './owed.ts';
import { ProposeForm } from './propose-schema.ts';
import { textsOf } from '../../lib/texts.ts';

const useHandoverActionsTexts = textsOf('handover-actions');

type Page = z.infer<typeof CasePage>;

function OfferFields({ page, from }: { page: Page; from: string }) {
  const t = useHandoverActionsTexts();
  const label = useLabel();
  const names = useNames();
  const { actors } = useDirectory();
  const to = useWatch({ name: 'to' });
  const receivers = actors.filter(
    ({ actorId, leftAt, kind }) => actorId !== from && leftAt === null && kind !== 'citizen',
  );
  const scopes = from === page.case.responsible ? (['case', 'task'] as const) : (['task'] as const);
  return (
    <>
      <FieldPair>
        <SelectField
          name="to"
          label={t('to')}
          empty="–"
          options={receivers.map(({ actorId }) => ({ value: actorId, text: names.actor(actorId) }))}
        />
        <DateField name="answerBy" label={t('answerBy')} optional />
      </FieldPair>
      {scopes.length > 1 && (
        <RadioField
          name="scope"
          legend={t('scope')}
          choices={scopes.map((value) => ({ value, text: label('scope', value) }))}
        />
      )}
      <TextArea name="situation" label={t('situation')} />
      <TextArea name="background" label={t('background')} optional rows={2} />
      <TextArea name="assessment" label={t('assessment')} optional rows={2} />
      <TextArea name="recommendation" label={t('recommendation')} optional rows={2} />
      <DispositionFields owed={owedBy(page, from)} to={typeof to === 'string' ? to : ''} />
    </>
  );
}

/** Offers the case, or a task of it, to another actor; says what becomes of every open promise of the sender. */
export function ProposeHandoverDialog({
  page,
  from,
  onClose,
}: {
  page: Page;
  /** The actor that hands over. */
  from: string;
  onClose: () => void;
}) {
  const t = useHandoverActionsTexts();
  const owed = owedBy(page, from);
  return (
    <RecordDialog
      title={t('propose')}
      lead={t('proposeLead')}
      caseId={page.case.caseId}
      schema={ProposeForm}
      start={{
        to: '',
        scope: from === page.case.responsible ? 'case' : 'task',
        situation: '',
        background: '',
        assessment: '',
        recommendation: '',
        answerBy: '',
        dispositions: Object.fromEntries(owed.map((row) => [row.commitmentId, settle(row, '')])),
      }}
      say={({ dispositions, ...said }, handoverId) => [
        {
          type: 'ProposeHandover',
          handoverId,
          from,
          onBehalfOf: from,
          ...said,
          commitments: owed.map((row) => ({
            commitmentId: row.commitmentId,
            disposition: settle(row, said.to, dispositions[row.commitmentId]),
          })),
        },
      ]}
      saveText={t('send')}
      onClose={onClose}
    >
      <OfferFields page={page} from={from} />
    </RecordDialog>
  );
}
