import { daysAfter } from '@handslag/domain/shared/due';
import type { Id } from '@handslag/domain/shared/id';
import type { CalendarDate, Instant } from '@handslag/domain/shared/time';
import { escapeText, joinLines } from './content-lines.ts';

/** One deadline, with nothing in it that may not leave the house: the feed is read by servers of others. */
export interface CalendarEntry {
  /** What falls due: a commitment, a handover, a decision. The entry keeps its identity for as long as this lives. */
  thing: 'commitment' | 'handover' | 'decision';
  id: Id;
  on: CalendarDate;
  summary: string;
  url: string;
  /** How often it has changed since it began, from 0. */
  changes: number;
  /** When the log recorded the last change. */
  changedAt: Instant;
  /** When it was done, where it is. */
  doneAt?: Instant | undefined;
}

/** `event`: all-day events, which every client shows. `todo`: tasks, for clients that know them. */
export type CalendarKind = 'event' | 'todo';

export interface Calendar {
  name: string;
  kind: CalendarKind;
  entries: readonly CalendarEntry[];
}

const HOURLY = 'PT1H';

const compact = (date: CalendarDate): string => date.replaceAll('-', '');
/** UTC, whole seconds. */
const stamp = (instant: Instant): string => `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;

const common = ({ thing, id, changes, changedAt, summary, url }: CalendarEntry): string[] => [
  `UID:${thing}-${id}@handslag`,
  `SEQUENCE:${changes}`,
  // The time of the data, not of the request: the same data is the same bytes.
  `DTSTAMP:${stamp(changedAt)}`,
  `LAST-MODIFIED:${stamp(changedAt)}`,
  `SUMMARY:${escapeText(summary)}`,
  // Some clients do not show the address of an entry, but all show its description.
  `DESCRIPTION:${escapeText(url)}`,
  `URL;VALUE=URI:${url}`,
];

const event = (entry: CalendarEntry): string[] => [
  'BEGIN:VEVENT',
  ...common(entry),
  `DTSTART;VALUE=DATE:${compact(entry.on)}`,
  // The end is exclusive: the day after.
  `DTEND;VALUE=DATE:${compact(daysAfter(entry.on, 1))}`,
  // A deadline does not keep anybody busy.
  'TRANSP:TRANSPARENT',
  'STATUS:CONFIRMED',
  'END:VEVENT',
];

const todo = (entry: CalendarEntry): string[] => [
  'BEGIN:VTODO',
  ...common(entry),
  `DUE;VALUE=DATE:${compact(entry.on)}`,
  ...(entry.doneAt === undefined
    ? ['STATUS:NEEDS-ACTION', 'PERCENT-COMPLETE:0']
    : ['STATUS:COMPLETED', 'PERCENT-COMPLETE:100', `COMPLETED:${stamp(entry.doneAt)}`]),
  'END:VTODO',
];

const inOrder = (one: CalendarEntry, other: CalendarEntry): number =>
  one.on === other.on ? (one.id < other.id ? -1 : 1) : one.on < other.on ? -1 : 1;

/**
 * Deadlines as an iCalendar feed (RFC 5545, RFC 7986), each a whole day. The same entries are the same bytes, in whatever
 * order they come. What is done stands among tasks only.
 */
export function writeCalendar({ name, kind, entries }: Calendar): string {
  const sorted = entries.toSorted(inOrder);
  return joinLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Handslag//Deadlines//EN',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    `REFRESH-INTERVAL;VALUE=DURATION:${HOURLY}`,
    `X-PUBLISHED-TTL:${HOURLY}`,
    ...(kind === 'todo'
      ? sorted.flatMap(todo)
      : sorted.filter(({ doneAt }) => doneAt === undefined).flatMap(event)),
    'END:VCALENDAR',
  ]);
}
