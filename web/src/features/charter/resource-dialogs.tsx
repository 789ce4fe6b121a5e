import { z } from 'zod';
import { useActorChoices } from '../../ui/choices-of.ts';
import { chosen, maybeDay, maybeTitle, words } from '../../lib/form-schema.ts';
import { useOptions } from '../../lib/language.tsx';
import { newId } from '../../lib/new-id.ts';
import { usePartnership } from '../../lib/partnership.tsx';
import { DateField, SelectField, TextArea, TextField } from '../../ui/fields.tsx';
import css from '../../ui/form.module.css';
import { ResourceKind } from './kinds.ts';
import { RecordDialog } from '../../things/partnership/record-dialog.tsx';
import { textsOf } from '../../lib/texts.ts';

const useCharterTexts = textsOf('charter');

const Pledge = z.object({
  resourceId: z.string(),
  actorId: chosen,
  kind: ResourceKind,
  what: words,
  amount: maybeTitle,
  from: maybeDay,
  until: maybeDay,
});

/** What an actor puts into the partnership. */
export function PledgeDialog({ onClose }: { onClose: () => void }) {
  const t = useCharterTexts();
  const options = useOptions();
  const actors = useActorChoices();
  const own = usePartnership().actors[0]?.actorId ?? '';
  return (
    <RecordDialog
      title={t('pledge')}
      lead={t('pledgeLead')}
      schema={Pledge}
      start={{
        resourceId: newId(),
        actorId: own,
        kind: 'competence',
        what: '',
        amount: '',
        from: '',
        until: '',
      }}
      saying={({ amount, from, until, ...rest }) => ({
        type: 'PledgeResource',
        ...rest,
        ...(amount === undefined ? {} : { amount }),
        ...(from === undefined ? {} : { from }),
        ...(until === undefined ? {} : { until }),
      })}
      onClose={onClose}
    >
      <SelectField name="actorId" label={t('whoPledges')} options={actors} empty="" />
      <SelectField name="kind" label={t('kind')} options={options('resourceKind')} />
      <TextArea name="what" label={t('what')} />
      <TextField name="amount" label={t('amount')} description={t('amountHelp')} optional />
      <div className={css.pair}>
        <DateField name="from" label={t('fromDay')} optional />
        <DateField name="until" label={t('untilDay')} optional />
      </div>
    </RecordDialog>
  );
}

const Withdrawal = z.object({ why: words });

/** A resource is there no longer; why is said. */
export function WithdrawDialog(props: {
  resource: { resourceId: string; what: string };
  onClose: () => void;
}) {
  const { resource, onClose } = props;
  const t = useCharterTexts();
  return (
    <RecordDialog
      title={t('withdraw')}
      lead={resource.what}
      schema={Withdrawal}
      start={{ why: '' }}
      saying={({ why }) => ({ type: 'WithdrawResource', resourceId: resource.resourceId, why })}
      onClose={onClose}
    >
      <TextArea name="why" label={t('why')} />
    </RecordDialog>
  );
}
