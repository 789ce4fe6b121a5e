import { formatDay, formatMoment, formatShortDay } from '../lib/dates.ts';
import { useLanguage } from '../lib/language.tsx';
import { usePartnershipIfThere } from '../lib/partnership.tsx';

/** A date or an instant, in the reader's language and the partnership's time zone; where there is none yet, the browser's. */
export function DateText({ when, as = 'day' }: { when: string; as?: 'day' | 'short' | 'moment' }) {
  return <time dateTime={when}>{useDateText()(when, as)}</time>;
}

/** The same as plain text. */
export const useDateText = (): ((when: string, as?: 'day' | 'short' | 'moment') => string) => {
  const { language } = useLanguage();
  const here = usePartnershipIfThere();
  const timeZone =
    here?.directory.partnership.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone;
  return (when, as = 'day') => {
    if (as === 'short') return formatShortDay(when, language, timeZone);
    return as === 'moment' ? formatMoment(when, language, timeZone) : formatDay(when, language, timeZone);
  };
};
