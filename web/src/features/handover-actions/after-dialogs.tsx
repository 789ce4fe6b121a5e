import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { chosen, day, maybeWords } from '../../lib/form-schema.ts';
import { dayOf, instantAt } from '../../lib/moment.ts';
import { useDirectory } from '../../lib/partnership.tsx';
import { RadioField } from '../../ui/choices.tsx';
import { DateField, SelectField, TextArea } from '../../ui/fields.tsx';
import { useNames } from '../../ui/names.tsx';
import { Said } from '../../ui/said.tsx';
import { type Asked, HandoverDialog } from './dialog.tsx';
import { textsOf } from '../../lib/texts.ts';

const useHandoverActionsTexts = textsOf('handover-actions');

const Verify = z
  .object({ right: z.enum(['yes', 'no']), missed: maybeWords })
  .refine((said) => said.right === 'yes' || said.missed !== undefined, { path: ['missed'], error: '' });

function VerifyFields() {
  const t = useHandoverActionsTexts();
  return (
    <>
      <RadioField
        name="right"
        legend={t('isRight')}
        choices={[
          { value: 'yes', text: t('right') },
          { value: 'no', text: t('missing') },
        ]}
      />
      {useWatch({ name: 'right' }) === 'no' && <TextArea name="missed" label={t('missed')} />}
    </>
  );
}

export function VerifyDialog(asked: Asked) {
  const t = useHandoverActionsTexts();
  const names = useNames();
  const { handoverId, to, readBack } = asked.row;
  return (
    <HandoverDialog
      asked={asked}
      title="verify"
      lead={
        <>
          <p>{t('verifyLead', { to: names.actor(to) })}</p>
          {readBack !== null && <Said text={readBack} quote />}
        </>
      }
      schema={Verify}
      start={{ right: 'yes', missed: '' }}
      say={({ right, missed }) => ({
        type: 'VerifyHandover',
        handoverId,
        right: right === 'yes',
        ...(right === 'yes' ? {} : { missed }),
        onBehalfOf: asked.available.as,
      })}
    >
      <VerifyFields />
    </HandoverDialog>
  );
}

export function LandedDialog(asked: Asked) {
  const t = useHandoverActionsTexts();
  const names = useNames();
  const { actors, partnership } = useDirectory();
  const [today] = useState(() => dayOf(Date.now(), partnership.timeZone));
  const [now] = useState(() => new Date().toISOString());
  const { handoverId, to } = asked.row;
  const citizens = actors.filter(({ kind }) => kind === 'citizen').map(({ actorId }) => actorId);
  return (
    <HandoverDialog
      asked={asked}
      title="landed"
      lead={<p>{t('landedLead')}</p>}
      schema={z.object({ on: day, confirmedBy: chosen })}
      start={{ on: today, confirmedBy: to }}
      say={({ on, confirmedBy }) => ({
        type: 'ConfirmHandoverLanded',
        handoverId,
        firstContactAt: on === today ? now : instantAt(on, '12:00', partnership.timeZone),
        confirmedBy,
      })}
    >
      <DateField name="on" label={t('firstContactOn')} max={today} />
      <SelectField
        name="confirmedBy"
        label={t('confirmedBy')}
        options={[to, ...citizens.filter((id) => id !== to)].map((id) => ({
          value: id,
          text: names.actor(id),
        }))}
      />
    </HandoverDialog>
  );
}
