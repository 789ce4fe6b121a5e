import { dayOf, dueInstant } from '@handslag/domain/shared/due';
import type { CalendarDate, Due, Instant } from '@handslag/domain/shared/time';

/** Days and due dates in one time zone. Asking the time zone is slow, so answers are kept. */
export interface Calendar {
  /** The instant after which what has this due date is late. */
  dueAt(due: Due): Instant;
  dayOf(instant: Instant): CalendarDate;
  /** Whole calendar days from the day of one instant to the day of another; negative where it lies before. */
  daysBetween(from: Instant, to: Instant): number;
}

/** No zone changes its offset within a quarter of an hour, or has an offset that is no multiple of one (since 1972). */
const quarterOf = (instant: Instant): string =>
  instant.slice(0, 14) + String(Math.floor(Number(instant.slice(14, 16)) / 15));

const LIMIT = 200_000;
const keptIn = <V>(cache: Map<string, V>, key: string, find: () => V): V => {
  const known = cache.get(key);
  if (known !== undefined) return known;
  if (cache.size >= LIMIT) cache.clear();
  const found = find();
  cache.set(key, found);
  return found;
};

const calendars = new Map<string, Calendar>();

/** The calendar of an IANA time zone. Throws RangeError where the zone is unknown. */
export const calendarOf = (timeZone: string): Calendar =>
  keptIn(calendars, timeZone, () => {
    const ends = new Map<string, Instant>();
    const days = new Map<string, CalendarDate>();
    const dayIn = (instant: Instant): CalendarDate =>
      instant < '1972'
        ? dayOf(instant, timeZone)
        : keptIn(days, quarterOf(instant), () => dayOf(instant, timeZone));
    return {
      dueAt: (due) => (due.length === 10 ? keptIn(ends, due, () => dueInstant(due, timeZone)) : due),
      dayOf: dayIn,
      daysBetween: (from, to) => (Date.parse(dayIn(to)) - Date.parse(dayIn(from))) / 86_400_000,
    };
  });
