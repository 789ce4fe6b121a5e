import { useState } from 'react';
import { dayOf, instantAt } from '../../../lib/moment.ts';
import { useDirectory } from '../../../lib/partnership.tsx';
import { DateField } from '../../../ui/fields.tsx';
import { textsOf } from '../../../lib/texts.ts';

const useRecordTexts = textsOf('record');

/** Today where the partnership is, and what a command says of when it happened: nothing, if it is today. */
export const useWhen = () => {
  const { timeZone } = useDirectory().partnership;
  const [today] = useState(() => dayOf(Date.now(), timeZone));
  return {
    today,
    occurred: (when: string) => (when === today ? {} : { occurredAt: instantAt(when, '12:00', timeZone) }),
  };
};

/** When it happened: today, unless it is recorded later. */
export function WhenField() {
  const t = useRecordTexts();
  const { today } = useWhen();
  return <DateField name="when" label={t('when')} max={today} />;
}
