import { Skeleton } from '@digdir/designsystemet-react';
import { shellTexts } from '@handslag/language/pages/shell';
import { useTexts } from '../lib/language.tsx';
import css from './states.module.css';

/** Something is on its way: grey shapes for the eye, a word for the ear. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const t = useTexts(shellTexts);
  return (
    <output className={css.loading}>
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className={css.bone} aria-hidden="true" />
      ))}
    </output>
  );
}
