import type { LoggedEvent } from '@handslag/contract/logged-event';
import { dayOf } from '../../lib/moment.ts';

const DAY_MS = 86_400_000;

/** An entry's place in the replay: the story stands in log order, and its clock never runs backwards. */
export interface Stop {
  event: LoggedEvent;
  /** When it is shown: when it happened, but never before the entry ahead of it (it may have been recorded late). */
  at: string;
  /** The calendar day of `at`, and its number counted from the first day of the story. */
  day: string;
  dayNumber: number;
}

const dayNumberOf = (day: string): number => Math.round(Date.parse(`${day}T00:00:00Z`) / DAY_MS);

/** The stops of a replay, in log order. */
export const timelineOf = (events: readonly LoggedEvent[], timeZone: string): Stop[] => {
  let latest = '';
  let first: number | undefined;
  return events.map((event) => {
    if (event.meta.occurredAt > latest) latest = event.meta.occurredAt;
    const day = dayOf(latest, timeZone);
    const number = dayNumberOf(day);
    first ??= number;
    return { event, at: latest, day, dayNumber: number - first };
  });
};

/** The calendar day so many days after the first one. */
export const dayAfter = (firstDay: string, days: number): string =>
  new Date(Date.parse(`${firstDay}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** The index of the last stop on or before a day of the story: where the slider lands. */
export const stopOnDay = (stops: readonly Stop[], dayNumber: number): number => {
  let low = 0;
  let high = stops.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((stops[middle]?.dayNumber ?? 0) <= dayNumber) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
};

/** The entries that happened from one day through another, in log order. */
export const between = (
  events: readonly LoggedEvent[],
  from: string,
  to: string,
  timeZone: string,
): LoggedEvent[] =>
  events.filter((event) => {
    const day = dayOf(event.meta.occurredAt, timeZone);
    return day >= from && day <= to;
  });
