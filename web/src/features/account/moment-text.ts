import { localesOf } from '@handslag/language/languages';
import { useLanguage } from '../../lib/language.tsx';

/** A day and time as the reader writes them, where the reader is: an account belongs to no partnership’s time zone. */
export const useMomentText = (): ((instant: string) => string) => {
  const { language } = useLanguage();
  const format = new Intl.DateTimeFormat(localesOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  return (instant) => format.format(new Date(instant));
};
