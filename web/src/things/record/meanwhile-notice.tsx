import { Alert, Button } from '@digdir/designsystemet-react';
import type { LoggedEvent } from '@handslag/contract/logged-event';
import { SentenceView } from '../../ui/sentence-view.tsx';
import css from './form.module.css';
import { textsOf } from '../../lib/texts.ts';

const useFormTexts = textsOf('form');

interface Props {
  events: readonly LoggedEvent[];
  /** Whether what is written can be kept as a note in the case. */
  mayNote: boolean;
  onNote: () => Promise<void>;
}

/** Who changed what while somebody wrote. What they wrote stays, and may still be saved. */
export function Meanwhile({ events, mayNote, onNote }: Props) {
  const t = useFormTexts();
  return (
    <Alert data-color="warning" aria-live="polite" className={css.meanwhile}>
      <p>{t('meanwhile')}</p>
      <ul>
        {events.map((event) => (
          <li key={event.id}>
            <SentenceView event={event} />
          </li>
        ))}
      </ul>
      <p>{t('goOn')}</p>
      {mayNote && (
        <Button type="button" variant="secondary" data-size="sm" onClick={() => void onNote()}>
          {t('asNote')}
        </Button>
      )}
    </Alert>
  );
}
