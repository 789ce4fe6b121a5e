import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { chosen, day, maybeChosen, maybeDay, words } from '../../../lib/form-schema.ts';
import { usePartnership } from '../../../lib/partnership.tsx';
import { CheckField, SelectField, TextField } from '../../../ui/fields.tsx';
import { FieldPair } from '../../../ui/form.tsx';
import { useNames } from '../../../ui/names.tsx';
import { RecordDialog } from '../../../ui/record-dialog.tsx';
import { useSaidText } from '../../../ui/said.tsx';
import type { CaseData } from '../case-data.ts';
import { MoreFields } from './more-fields.tsx';
import { involving, useActorOptions } from './actors.tsx';
import { DueField } from './due-field.tsx';
import { useWhen, WhenField } from './when.tsx';
import { textsOf } from '../../../lib/texts.ts';

const useRecordTexts = textsOf('record');

const promise = (sameActor: string) =>
  z
    .object({
      debtor: chosen,
      creditor: chosen,
      what: words,
      due: maybeDay,
      attested: z.boolean(),
      condition: maybeChosen,
      when: day,
    })
    .refine(({ debtor, creditor }) => debtor !== creditor, { path: ['creditor'], error: sameActor });

const useVoice = () => {
  const { role, actors } = usePartnership();
  return {
    coordinator: role === 'coordinator',
    binds: (actorId: string) => actors.some((one) => one.actorId === actorId && one.mandate !== 'inform'),
    own: actors[0]?.actorId,
  };
};

function WhoBinds() {
  const t = useRecordTexts();
  const names = useNames();
  const { coordinator, binds } = useVoice();
  const debtor: unknown = useWatch({ name: 'debtor' });
  const attested = useWatch({ name: 'attested' }) === true;
  if (typeof debtor !== 'string' || debtor === '') return null;
  if (binds(debtor)) return <p className="quiet">{t('bindsNow', { actor: names.actor(debtor) })}</p>;
  return (
    <>
      {coordinator && <CheckField name="attested" label={t('saidYes')} description={t('saidYesHelp')} />}
      {!attested && <p className="quiet">{t('asksThem', { actor: names.actor(debtor) })}</p>}
    </>
  );
}

function ConditionField({ page }: { page: CaseData }) {
  const t = useRecordTexts();
  const said = useSaidText();
  const options = [
    ...page.commitments
      .filter(({ verdict }) => ['open', 'overdue', 'claimed', 'waiting', 'pending'].includes(verdict))
      .map((row) => ({ value: `commitment:${row.commitmentId}`, text: said(row.what) })),
    ...page.decisions
      .filter(({ state }) => state === 'proposed')
      .map((row) => ({ value: `decision:${row.decisionId}`, text: said(row.title) })),
  ];
  if (options.length === 0) return null;
  return (
    <SelectField
      name="condition"
      label={t('condition')}
      options={options}
      empty={t('noCondition')}
      optional
    />
  );
}

const conditionOf = (chosen: string | undefined) => {
  if (chosen === undefined) return {};
  const [kind, id] = chosen.split(':');
  return { condition: kind === 'decision' ? { decisionId: id } : { commitmentId: id } };
};

/** Who promises what to whom, by when. Said for the own actor it binds; said of others it asks them. */
export function CommitmentDialog({ page, onClose }: { page: CaseData; onClose: () => void }) {
  const t = useRecordTexts();
  const options = useActorOptions(page);
  const { binds, own } = useVoice();
  const { today, occurred } = useWhen();
  const { caseId, actors, responsible } = page.case;
  const debtor = own !== undefined && actors.includes(own) ? own : responsible;
  const [schema] = useState(() => promise(t('sameActor')));
  return (
    <RecordDialog
      title={t('commitment')}
      caseId={caseId}
      schema={schema}
      start={{
        debtor,
        creditor: actors.find((actor) => actor !== debtor) ?? '',
        what: '',
        due: '',
        attested: false,
        condition: '',
        when: today,
      }}
      say={({ attested, condition, when, ...said }, commitmentId) => [
        ...involving(page, [said.debtor, said.creditor]),
        {
          type: binds(said.debtor) || attested ? 'MakeCommitment' : 'ProposeCommitment',
          commitmentId,
          ...said,
          ...conditionOf(condition),
          ...occurred(when),
          ...(binds(said.debtor) ? { onBehalfOf: said.debtor } : attested ? { attested } : {}),
        },
      ]}
      againText={t('saveAndMore')}
      onClose={onClose}
    >
      <TextField name="what" label={t('whatPromised')} autoComplete="off" />
      <FieldPair>
        <SelectField name="debtor" label={t('whoPromises')} options={options('all')} />
        <SelectField name="creditor" label={t('toWhom')} options={options('all')} empty="–" />
      </FieldPair>
      <DueField />
      <WhoBinds />
      <MoreFields>
        <ConditionField page={page} />
        <WhenField />
      </MoreFields>
    </RecordDialog>
  );
}
