import { type CalendarDate, type Due, type Instant, instantOf } from './time.ts';

/** The last microsecond of a calendar day in a time zone. */
export const endOfDay = (date: CalendarDate, timeZone: string): Instant => {
  const midnight = Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime(timeZone);
  return instantOf(midnight.epochMilliseconds - 1).replace('000Z', '999Z');
};

/** The instant after which a commitment with this due date is late. */
export const dueInstant = (due: Due, timeZone: string): Instant =>
  due.length === 10 ? endOfDay(due, timeZone) : due;

/** The one comparison of an instant with the end of a due date: rules, ledger, desk, digest and pages ask it. */
export const isAfterDue = (at: Instant, dueAt: Instant): boolean => at > dueAt;

/** Whether a due date has passed at an instant: at the due instant itself it has not. */
export const hasPassed = (due: Due, at: Instant, timeZone: string): boolean =>
  isAfterDue(at, dueInstant(due, timeZone));

/** The calendar day of an instant in a time zone. */
export const dayOf = (instant: Instant, timeZone: string): CalendarDate =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** A day so many days after another. */
export const daysAfter = (date: CalendarDate, days: number): CalendarDate =>
  Temporal.PlainDate.from(date).add({ days }).toString();

/** The day so many working days (Monday to Friday) after a day; public holidays are not known here. */
export const workingDaysAfter = (date: CalendarDate, days: number): CalendarDate => {
  let day = Temporal.PlainDate.from(date);
  for (let left = days; left > 0; ) {
    day = day.add({ days: 1 });
    if (day.dayOfWeek <= 5) left -= 1;
  }
  return day.toString();
};
