import { CaseRow } from '@handslag/contract/case';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { chosen, maybeTitle, maybeWords, title } from '../../lib/form-schema.ts';
import { useLabel, useOptions } from '../../lib/language.tsx';
import { newId } from '../../lib/new-id.ts';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { useRecord } from '../../lib/record.ts';
import { ChecksField, RadioField } from '../../ui/choices.tsx';
import { SelectField, TextArea, TextField } from '../../ui/fields.tsx';
import { Form } from '../../ui/form.tsx';
import { useNames } from '../../ui/names.tsx';
import { OpenDialog } from '../../ui/open-dialog.tsx';
import { textsOf } from '../../lib/texts.ts';

const useCasesTexts = textsOf('cases');

const CaseForm = z.object({
  kind: z.enum(['journey', 'initiative']),
  title,
  need: maybeWords,
  lifeEvent: maybeTitle,
  responsible: chosen,
  others: z.array(z.string()),
  access: CaseRow.shape.access,
});

function CaseFields() {
  const t = useCasesTexts();
  const label = useLabel();
  const options = useOptions();
  const names = useNames();
  const { role, actors: own } = usePartnership();
  const { actors } = useDirectory();
  const journey = useWatch({ name: 'kind' }) === 'journey';
  const responsible = useWatch({ name: 'responsible' });
  const here = actors.filter(({ leftAt }) => leftAt === null);
  const mayBeResponsible = here.filter(
    ({ actorId, kind }) =>
      kind !== 'citizen' && (role === 'coordinator' || own.some((one) => one.actorId === actorId)),
  );
  return (
    <>
      <RadioField
        name="kind"
        legend={t('kindLabel')}
        choices={[
          { value: 'journey', text: label('caseKind', 'journey'), description: t('journeyHelp') },
          { value: 'initiative', text: label('caseKind', 'initiative'), description: t('initiativeHelp') },
        ]}
      />
      <TextField
        name="title"
        label={t('caseTitle')}
        {...(journey ? { description: t('caseTitleHelp') } : {})}
        autoComplete="off"
      />
      <TextArea name="need" label={t('need')} description={t('needHelp')} optional />
      {journey && (
        <TextField name="lifeEvent" label={t('lifeEvent')} description={t('lifeEventHelp')} optional />
      )}
      <SelectField
        name="responsible"
        label={t('responsibleNow')}
        options={mayBeResponsible.map(({ actorId }) => ({ value: actorId, text: names.actor(actorId) }))}
      />
      <ChecksField
        name="others"
        legend={t('others')}
        choices={here
          .filter(({ actorId }) => actorId !== responsible)
          .map(({ actorId }) => ({ value: actorId, text: names.actor(actorId) }))}
      />
      <RadioField name="access" legend={t('access')} choices={options('access')} />
    </>
  );
}

/** Opens a case with one responsible actor, and brings in the others at once. */
export function OpenCaseDialog({ onClose }: { onClose: () => void }) {
  const t = useCasesTexts();
  const { partnershipId, actors: own } = usePartnership();
  const { actors } = useDirectory();
  const [caseId] = useState(() => newId());
  const record = useRecord();
  const navigate = useNavigate();
  const save = async ({ kind, lifeEvent, others, responsible, ...said }: z.output<typeof CaseForm>) => {
    await record.mutateAsync({
      in: 'case',
      caseId,
      commands: [
        {
          type: 'OpenCase',
          partnershipId,
          kind,
          responsible,
          ...said,
          ...(kind === 'journey' && lifeEvent !== undefined ? { lifeEvent } : {}),
        },
        ...others
          .filter((actorId) => actorId !== responsible)
          .map((actorId) => ({ type: 'InvolveActor' as const, actorId })),
      ],
    });
    await navigate({ to: '/p/$partnershipId/cases/$caseId', params: { partnershipId, caseId } });
  };
  return (
    <OpenDialog title={t('open')} onClose={onClose}>
      <Form
        schema={CaseForm}
        start={{
          kind: 'journey',
          title: '',
          need: '',
          lifeEvent: '',
          responsible: own[0]?.actorId ?? actors[0]?.actorId ?? '',
          others: [],
          access: 'involved',
        }}
        onSave={save}
        saveText={t('open')}
        onCancel={onClose}
      >
        <CaseFields />
      </Form>
    </OpenDialog>
  );
}
