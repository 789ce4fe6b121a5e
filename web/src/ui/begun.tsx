import { Button } from '@digdir/designsystemet-react';
import css from './begun.module.css';
import { useDateText } from './date-text.tsx';
import { textsOf } from '../lib/texts.ts';

const useFormTexts = textsOf('form');

/** Says that a form holds what was begun before, and lets it be begun anew. `at`: milliseconds since 1970. */
export function Begun({ at, onStartOver }: { at: number; onStartOver: () => void }) {
  const t = useFormTexts();
  const dateText = useDateText();
  return (
    <div className={css.begun}>
      <span>{t('begun', { when: dateText(new Date(at).toISOString(), 'moment') })}</span>
      <Button type="button" variant="tertiary" data-size="sm" onClick={onStartOver}>
        {t('startOver')}
      </Button>
    </div>
  );
}
