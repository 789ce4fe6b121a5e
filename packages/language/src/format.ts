import type { Due, Instant } from '@handslag/domain/shared/time';
import { localesOf } from './languages.ts';
import { fill } from './texts.ts';
import type { Wording } from './wording.ts';

/** Dates, numbers and lists as one reader writes them. Dates of instants are those of the partnership's time zone. */
export interface Format {
  /** 3. mars 2026 */
  date: (due: Due) => string;
  /** 3. mars; with the year where it is another than that of `today` */
  dateNear: (due: Due, today: Instant) => string;
  /** 03.03.2026 */
  dateShort: (due: Due) => string;
  /** fredag */
  weekday: (due: Due) => string;
  /** mars 2026, of `2026-03` */
  month: (month: string) => string;
  /** 3. mars 2026 kl. 12:00; of a date, the date */
  dateTime: (due: Due) => string;
  /** i dag, i går, om 3 dager, for 12 dager siden: calendar days between two moments */
  daysFrom: (due: Due, today: Instant) => string;
  /** 1 dag, 14 dager; rounded to one decimal first, so that the form is that of the number shown */
  days: (days: number) => string;
  number: (value: number, decimals?: number) => string;
  /** 83 %, of 0.83 */
  percent: (share: number) => string;
  /** A, B og C: the names with what stands between them */
  list: (names: readonly string[]) => { type: 'element' | 'literal'; value: string }[];
}

const isDate = (moment: Due): boolean => moment.length === 10;

/** Six decimals are more than every engine reads. */
const moment = (due: Due): Date => new Date(isDate(due) ? due : `${due.slice(0, 23)}Z`);

/** Calendar days from one moment to another, where the partnership is; negative when the second comes first. */
export const daysBetween = (from: Due, to: Due, timeZone: string): number => {
  const day = new Intl.DateTimeFormat('sv-SE', { timeZone });
  const noon = (due: Due): number => Date.parse(`${isDate(due) ? due : day.format(moment(due))}T12:00:00Z`);
  return Math.round((noon(to) - noon(from)) / 86_400_000);
};

/** How a reader of this language, in this time zone, reads dates and numbers. Make it once: Intl is slow to start. */
export const formatOf = (wording: Wording, timeZone: string): Format => {
  const locale = localesOf(wording.language);
  const { phrases } = wording;
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const ofDay = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
    const ofInstant = new Intl.DateTimeFormat(locale, { ...options, timeZone });
    return (due: Due) => (isDate(due) ? ofDay : ofInstant).format(moment(due));
  };
  const long = dates({ day: 'numeric', month: 'long', year: 'numeric' });
  const near = dates({ day: 'numeric', month: 'long' });
  const short = dates({ day: '2-digit', month: '2-digit', year: 'numeric' });
  const year = dates({ year: 'numeric' });
  const month = dates({ month: 'long', year: 'numeric' });
  const time = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone });
  const listing = new Intl.ListFormat(locale, { style: 'long', type: 'conjunction' });
  const number = (value: number, decimals = 0) =>
    new Intl.NumberFormat(locale, { maximumFractionDigits: decimals }).format(value);
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 });
  return {
    date: long,
    dateNear: (due, today) => (year(due) === year(today) ? near : long)(due),
    dateShort: short,
    weekday: dates({ weekday: 'long' }),
    month: (text) => month(`${text}-01`),
    dateTime: (due) => (isDate(due) ? long(due) : time.format(moment(due))),
    daysFrom: (due, today) => {
      const days = daysBetween(today, due, timeZone);
      if (days === 0) return phrases.today;
      if (days === 1) return phrases.tomorrow;
      if (days === -1) return phrases.yesterday;
      return fill(days > 0 ? phrases.inDays : phrases.daysAgo, { n: Math.abs(days) }, wording.language);
    },
    // The form is that of the number as it is shown: 0.96 shows as 1.
    days: (days) => fill(phrases.days, { n: Math.round(days * 10) / 10 }, wording.language),
    number,
    percent: (share) => percent.format(share),
    list: (names) => listing.formatToParts(names),
  };
};
