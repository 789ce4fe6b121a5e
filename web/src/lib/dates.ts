import { type Language, localesOf } from '@handslag/language/languages';

const isDay = (when: string): boolean => when.length === 10;

/** A date, or the day of an instant, written out: «3. mars 2026». */
export const formatDay = (when: string, language: Language, timeZone: string): string =>
  new Intl.DateTimeFormat(localesOf(language), {
    dateStyle: 'long',
    timeZone: isDay(when) ? 'UTC' : timeZone,
  }).format(new Date(isDay(when) ? `${when}T12:00:00Z` : when));

/** A short date for tight places: «3. mars». The year is said only where it is not this year. */
export const formatShortDay = (
  when: string,
  language: Language,
  timeZone: string,
  now = new Date(),
): string => {
  const date = new Date(isDay(when) ? `${when}T12:00:00Z` : when);
  const zone = isDay(when) ? 'UTC' : timeZone;
  return new Intl.DateTimeFormat(localesOf(language), {
    day: 'numeric',
    month: 'short',
    ...(date.getUTCFullYear() === now.getUTCFullYear() ? {} : { year: 'numeric' }),
    timeZone: zone,
  }).format(date);
};

/** A date with the time of day; a calendar date has none. */
export const formatMoment = (when: string, language: Language, timeZone: string): string =>
  isDay(when)
    ? formatDay(when, language, timeZone)
    : new Intl.DateTimeFormat(localesOf(language), {
        dateStyle: 'long',
        timeStyle: 'short',
        timeZone,
      }).format(new Date(when));
