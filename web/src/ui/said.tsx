import type { Shown } from '@handslag/contract/text';
import { PadlockLockedIcon } from '@navikt/aksel-icons';
import css from './said.module.css';
import { textsOf } from '../lib/texts.ts';

const useShellTexts = textsOf('shell');

/** Somebody's text, or why it cannot be read. `quote` sets a person's own words apart. */
export function Said({ text, quote = false }: { text: Shown; quote?: boolean }) {
  const t = useShellTexts();
  if (typeof text !== 'string')
    return (
      <span className={css.hidden}>
        <PadlockLockedIcon aria-hidden="true" />
        {t(text.hidden)}
      </span>
    );
  return quote ? <q className={css.quote}>{text}</q> : <span className={css.said}>{text}</span>;
}

/** The same where only plain text fits: a title, an option of a list. */
export const useSaidText = (): ((text: Shown) => string) => {
  const t = useShellTexts();
  return (text) => (typeof text === 'string' ? text : t(text.hidden));
};
