import { dayOf, dueInstant, isAfterDue } from '@handslag/domain/shared/due';
import type { CalendarDate, Due, Instant } from '@handslag/domain/shared/time';
import { LRUCache } from 'lru-cache';

/** Days and due dates in one time zone. Asking the time zone is slow, so answers are kept. */
export interface Calendar {
  /** The instant after which what has this due date is late. */
  dueAt(due: Due): Instant;
  /** Whether a due date has passed at an instant: at the due instant itself it has not. */
  hasPassed(due: Due, at: Instant): boolean;
  dayOf(instant: Instant): CalendarDate;
  /** Whole calendar days from the day of one instant to the day of another; negative where it lies before. */
  daysBetween(from: Instant, to: Instant): number;
}

/** No zone changes its offset within a quarter of an hour, or has an offset that is no multiple of one (since 1972). */
const quarterOf = (instant: Instant): Instant =>
  `${instant.slice(0, 14)}${String(Math.floor(Number(instant.slice(14, 16)) / 15) * 15).padStart(2, '0')}:00.000000Z`;

const MOST_DAYS = 50_000;
const MOST_ZONES = 500;

/** Asked by key, and found out once while the answer is kept. */
function askedOnce<V extends object | string>(most: number, find: (key: string) => V): (key: string) => V {
  const kept = new LRUCache<string, V>({ max: most });
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const found = find(key);
    kept.set(key, found);
    return found;
  };
}

/** The calendar of an IANA time zone. Throws RangeError where the zone is unknown. */
export const calendarOf = askedOnce(MOST_ZONES, (timeZone): Calendar => {
  const endOf = askedOnce(MOST_DAYS, (due) => dueInstant(due, timeZone));
  const dayOfQuarter = askedOnce(MOST_DAYS, (quarter) => dayOf(quarter, timeZone));
  const dayIn = (instant: Instant): CalendarDate =>
    instant < '1972' ? dayOf(instant, timeZone) : dayOfQuarter(quarterOf(instant));
  const dueAt = (due: Due): Instant => (due.length === 10 ? endOf(due) : due);
  return {
    dueAt,
    hasPassed: (due, at) => isAfterDue(at, dueAt(due)),
    dayOf: dayIn,
    daysBetween: (from, to) => (Date.parse(dayIn(to)) - Date.parse(dayIn(from))) / 86_400_000,
  };
});
