import { z } from 'zod';

const day = /^\d{4}-\d\d-\d\d$/;

/** The look back, as it stands in the address: a day, or an instant. */
export const MomentSearch = z.object({
  at: z.string().optional().catch(undefined),
  knownAt: z.string().optional().catch(undefined),
});
export type MomentSearch = z.infer<typeof MomentSearch>;

/** How far a time zone is ahead of UTC at an instant, in milliseconds. */
const offsetAt = (milliseconds: number, timeZone: string): number => {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(milliseconds);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value ?? 0);
  const there = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return there - Math.floor(milliseconds / 1000) * 1000;
};

/** The last millisecond of a calendar day in a time zone, as an instant in UTC. */
export const endOfDay = (date: string, timeZone: string): string => {
  const naive = Date.parse(`${date}T23:59:59.999Z`);
  const guess = naive - offsetAt(naive, timeZone);
  return new Date(naive - offsetAt(guess, timeZone)).toISOString();
};

/** A day and a time of day in a time zone, as an instant in UTC. */
export const instantAt = (date: string, time: string, timeZone: string): string => {
  const naive = Date.parse(`${date}T${time}:00Z`);
  const guess = naive - offsetAt(naive, timeZone);
  return new Date(naive - offsetAt(guess, timeZone)).toISOString();
};

/** The calendar day of an instant in a time zone. */
export const dayOf = (instant: string | number, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short' }).format(new Date(instant));

const instantOf = (text: string, timeZone: string): string | undefined => {
  if (day.test(text)) return Number.isNaN(Date.parse(text)) ? undefined : endOfDay(text, timeZone);
  return Number.isNaN(Date.parse(text)) ? undefined : text;
};

/** The look back as the API takes it; what is no date is left out. */
export const momentQuery = (search: MomentSearch, timeZone: string): { at?: string; knownAt?: string } => {
  const at = search.at === undefined ? undefined : instantOf(search.at, timeZone);
  const knownAt = search.knownAt === undefined ? undefined : instantOf(search.knownAt, timeZone);
  return { ...(at === undefined ? {} : { at }), ...(knownAt === undefined ? {} : { knownAt }) };
};
