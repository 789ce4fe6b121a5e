import { Skeleton } from '@digdir/designsystemet-react';
import css from './states.module.css';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

/** Something is on its way: grey shapes for the eye, a word for the ear. */
export function Loading({ lines = 4 }: { lines?: number }) {
  const t = useShellTexts();
  return (
    <output className={css.loading}>
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        <Skeleton key={line} className={css.bone} aria-hidden="true" />
      ))}
    </output>
  );
}
