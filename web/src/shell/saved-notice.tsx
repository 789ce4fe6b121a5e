import { useMutationState } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { recordKey } from '../lib/record-key.ts';
import css from './saved-notice.module.css';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

/** A dialog that closes when it has saved hides the rest of the page until then, also from screen readers. */
const UNTIL_CLOSED_MS = 300;

/** Long enough to be read in passing. */
const IN_SIGHT_MS = 4000;

/** Says that an entry has landed: for a moment in sight, and to those who do not see it appear. */
export function SavedNotice() {
  const t = useShellTexts();
  const landed = useMutationState({
    filters: { mutationKey: recordKey, status: 'success' },
    select: (mutation) => mutation.state.submittedAt,
  });
  const last = Math.max(0, ...landed);
  const [said, setSaid] = useState(last);
  useEffect(() => {
    const wait = setTimeout(() => setSaid(last), UNTIL_CLOSED_MS);
    return () => clearTimeout(wait);
  }, [last]);
  const [seen, setSeen] = useState(last);
  useEffect(() => {
    const wait = setTimeout(() => setSeen(said), IN_SIGHT_MS);
    return () => clearTimeout(wait);
  }, [said]);
  return (
    <output className={said > seen ? css.saved : 'visually-hidden'}>
      {said > 0 && <span key={said}>{t('saved')}</span>}
    </output>
  );
}
