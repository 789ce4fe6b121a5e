import { z } from 'zod';
import { marks } from './mark.ts';

const stored = /^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/;
const rfc3339 = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d:\d\d)(?:\.(\d{1,9}))?(Z|[+-]\d\d:\d\d)$/i;
const calendarDate = /^(?:19|20|21)\d\d-\d\d-\d\d$/;

const isRealDate = (date: string): boolean => {
  const parsed = new Date(`${date}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date);
};

/**
 * An instant as the log keeps it: UTC with six decimals, so that text order is time order.
 * Source: RFC 3339, narrowed to one spelling.
 */
export const Instant = z
  .string()
  .regex(stored, 'must be an instant in UTC with six decimals, between 1900 and 2199')
  .register(marks, { is: 'instant' });
export type Instant = z.infer<typeof Instant>;

/**
 * Reads an RFC 3339 instant with any offset; microseconds are kept, finer digits are cut.
 * Answers undefined when the text is no real instant between 1900 and 2199.
 */
export const parseInstant = (text: string): Instant | undefined => {
  const parts = rfc3339.exec(text.trim());
  if (!parts) return undefined;
  const [, date = '', time = '', fraction = '', offset = ''] = parts;
  if (!isRealDate(date)) return undefined;
  const whole = new Date(`${date}T${time}${offset.toUpperCase()}`);
  if (Number.isNaN(whole.getTime())) return undefined;
  const instant = `${whole.toISOString().slice(0, 19)}.${fraction.slice(0, 6).padEnd(6, '0')}Z`;
  return stored.test(instant) ? instant : undefined;
};

/** An instant from milliseconds since 1970. */
export const instantOf = (milliseconds: number): Instant =>
  new Date(milliseconds).toISOString().replace(/Z$/, '000Z');

/** Milliseconds since 1970, microseconds cut. */
export const millisecondsOf = (instant: Instant): number => Date.parse(`${instant.slice(0, 23)}Z`);

/** An instant as people and machines send it; kept in the log's one spelling. */
export const SaidInstant = z
  .string()
  .max(40)
  .transform((text, context) => {
    const instant = parseInstant(text);
    if (instant) return instant;
    context.addIssue({
      code: 'custom',
      message: 'must be a date and time with offset, such as 2026-03-01T09:30:00+01:00',
    });
    return z.NEVER;
  })
  .register(marks, { is: 'instant' });

/** A calendar date between 1900 and 2199. */
export const CalendarDate = z
  .string()
  .regex(calendarDate, 'must be a date such as 2026-03-01, between 1900 and 2199')
  .refine(isRealDate, 'must be a date that exists')
  .register(marks, { is: 'date' });
export type CalendarDate = z.infer<typeof CalendarDate>;

/** A due date: a calendar date (the end of that day where the partnership is) or an instant. */
export const Due = z.union([CalendarDate, Instant]).register(marks, { is: 'due' });
export type Due = z.infer<typeof Due>;
export const SaidDue = z.union([CalendarDate, SaidInstant]).register(marks, { is: 'due' });

/** An IANA time zone that this machine knows. */
export const TimeZone = z
  .string()
  .max(64)
  .refine((zone) => {
    try {
      return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone.length > 0;
    } catch {
      return false;
    }
  }, 'must be a time zone such as Europe/Oslo');
