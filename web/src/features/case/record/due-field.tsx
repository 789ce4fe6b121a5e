import { Button } from '@digdir/designsystemet-react';
import { useFormContext } from 'react-hook-form';
import { DateField } from '../../../ui/fields.tsx';
import css from './record.module.css';
import { inDays } from './in-days.ts';
import { useWhen } from './when.tsx';
import { textsOf } from '../../../lib/texts.ts';

const useRecordTexts = textsOf('record');

const quick = [
  { text: 'inOneWeek', days: 7 },
  { text: 'inTwoWeeks', days: 14 },
  { text: 'inOneMonth', days: 30 },
] as const;

/** By when; the likeliest dates are one press away. */
export function DueField() {
  const t = useRecordTexts();
  const { today } = useWhen();
  const { setValue } = useFormContext();
  return (
    <div className={css.due}>
      <DateField name="due" label={t('due')} optional />
      <div className={css.quick}>
        {quick.map(({ text, days }) => (
          <Button
            key={text}
            type="button"
            variant="tertiary"
            data-size="sm"
            onClick={() => setValue('due', inDays(today, days), { shouldDirty: true })}
          >
            {t(text)}
          </Button>
        ))}
      </div>
    </div>
  );
}
