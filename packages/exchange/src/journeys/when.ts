import { type CalendarDate, type Due, type Instant, parseInstant } from '@handslag/domain/shared/time';

/** What a cell says of a time: an instant or a day, or why it says none. */
export type When =
  | { is: 'instant'; instant: Instant; twice: boolean }
  | { is: 'day'; day: CalendarDate }
  | { is: 'none'; why: string };

const none = (why: string): When => ({ is: 'none', why });

const yearFirst = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})(.*)$/s;
const dayFirst = /^(\d{1,2})([-./])(\d{1,2})\2(\d{4})(.*)$/s;
const compact = /^((?:19|20|21)\d\d)(\d\d)(\d\d)$/;
/** Days since the last of 1899, as spreadsheets count them. */
const serial = /^\d{5}(?:[.,]\d+)?$/;
const clock =
  /^(?:\s*T|,?\s+(?:kl\.?\s*)?|:)\s*(\d{1,2})[:.](\d\d)(?:[:.](\d\d)(?:[.,](\d{1,9}))?)?\s*(Z|UTC|GMT|[+-]\d\d(?::?\d\d)?)?$/i;

interface Parts {
  year: number;
  month: number;
  day: number;
  rest: string;
}

const partsOf = (text: string, slashes: 'dmy' | 'mdy' | undefined): Parts | string => {
  const iso = yearFirst.exec(text);
  if (iso) return { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]), rest: iso[5] ?? '' };
  const run = compact.exec(text);
  if (run) return { year: Number(run[1]), month: Number(run[2]), day: Number(run[3]), rest: '' };
  const local = dayFirst.exec(text);
  if (!local) return 'is no date, such as 01.03.2024 09:00 or 2024-03-01T09:00:00+01:00';
  const [, first, mark, second, year, rest = ''] = local;
  if (mark === '/' && slashes === undefined)
    return 'can be read in two ways, day or month first: say which in the mapping (dateOrder: dmy or mdy)';
  const [day, month] = mark === '/' && slashes === 'mdy' ? [second, first] : [first, second];
  return { year: Number(year), month: Number(month), day: Number(day), rest };
};

const pad = (value: number, digits = 2): string => String(value).padStart(digits, '0');

const ofSerial = (text: string, zone: string): When => {
  const days = Number(text.replace(',', '.'));
  const whole = Math.trunc(days);
  const day = Temporal.PlainDate.from('1899-12-30').add({ days: whole });
  if (days === whole) return { is: 'day', day: day.toString() };
  const seconds = Math.round((days - whole) * 86_400);
  return inZone(day.toPlainDateTime().add({ seconds }), '', zone);
};

/** A local time in a zone: none where the clock leapt over it; the first of two where it went back. */
const inZone = (local: Temporal.PlainDateTime, fraction: string, zone: string): When => {
  const [early, late] = (['earlier', 'later'] as const).map((disambiguation) =>
    local.toZonedDateTime(zone, { disambiguation }),
  );
  if (!early || !late) return none('is no time');
  const twice = early.epochNanoseconds !== late.epochNanoseconds;
  if (twice && !early.toPlainDateTime().equals(local))
    return none('did not happen: the clock was put forward then');
  const instant = parseInstant(
    `${early.toInstant().toString({ smallestUnit: 'second' }).replace('Z', '')}.${fraction || '0'}Z`,
  );
  return instant ? { is: 'instant', instant, twice } : none('lies before 1900 or after 2199');
};

/** An offset as RFC 3339 has it. */
const offsetOf = (said: string): string => {
  if (/^[A-Z]/i.test(said)) return 'Z';
  const digits = said.slice(1).replace(':', '').padEnd(4, '0');
  return `${said[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
};

/**
 * Reads a date, or a date and time, as it is written in Norway and Sweden or by machines: `01.03.2024`, `1.3.2024 kl. 9.30`,
 * `2024-03-01 09:00`, with or without offset, or a spreadsheet's number. Without an offset the time is `zone`'s.
 * `slashes`: how dates with slashes are meant; they are not guessed.
 */
export const readWhen = (text: string, zone: string, slashes?: 'dmy' | 'mdy'): When => {
  if (serial.test(text)) return ofSerial(text, zone);
  const parts = partsOf(text, slashes);
  if (typeof parts === 'string') return none(parts);
  const { year, month, day, rest } = parts;
  const date = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  try {
    Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return none('is a day that does not exist');
  }
  if (year < 1900 || year > 2199)
    return none('lies before 1900 or after 2199; if it stands for no date, name it in the mapping (noDate)');
  if (rest.trim() === '') return { is: 'day', day: date };
  const time = clock.exec(rest);
  if (!time) return none('has no time that can be read after the date, such as 09:00');
  const [, hour = '', minute = '', second = '00', fraction = '', offset] = time;
  if (second === '60') return none('is a leap second, which no clock here keeps');
  const local = `${date}T${hour.padStart(2, '0')}:${minute}:${second}`;
  if (offset !== undefined) {
    const instant = parseInstant(`${local}.${fraction || '0'}${offsetOf(offset)}`);
    return instant ? { is: 'instant', instant, twice: false } : none('is no time of day');
  }
  try {
    return inZone(Temporal.PlainDateTime.from(local, { overflow: 'reject' }), fraction, zone);
  } catch {
    return none('is no time of day');
  }
};

/** When what a cell says happened: a day without a time is taken from its beginning. */
export const instantOfWhen = (
  when: Exclude<When, { is: 'none' }>,
  zone: string,
): { instant: Instant | undefined; twice: boolean } => {
  if (when.is === 'instant') return when;
  const start = Temporal.PlainDate.from(when.day)
    .toZonedDateTime(zone)
    .toInstant()
    .toString({ smallestUnit: 'second' });
  return { instant: parseInstant(start), twice: false };
};

/** A due date as the log keeps it: a day lasts to its end. */
export const dueOfWhen = (when: Exclude<When, { is: 'none' }>): Due =>
  when.is === 'day' ? when.day : when.instant;
