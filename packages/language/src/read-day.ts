import {
  agoWords,
  beforeWords,
  clock,
  endOfMonth,
  inWords,
  monthEnd,
  months,
  nearDays,
  numbers,
  units,
  untilWords,
  weekdays,
  weekWords,
} from './day-words.ts';

/** From where a day is read, and which way it lies when only a part of it is said. */
export interface DayFrom {
  /** The day it is said, `2026-11-26`. */
  today: string;
  /** A due date lies ahead; what happened lies behind. */
  lies: 'ahead' | 'behind';
}

/** A day, with the time of day where one was said: `09:30`. */
export interface ReadDay {
  date: string;
  time?: string;
}

const DAY = 86_400_000;
const utc = (date: string): number => Date.parse(`${date}T12:00:00Z`);
const dateOf = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10);
/** The day so many days after another. */
export const addDays = (date: string, days: number): string => dateOf(utc(date) + days * DAY);

const at = (table: readonly (readonly string[])[], word: string): number =>
  table.findIndex((words) => words.includes(word));

/** A date that exists between 1900 and 2199. */
const real = (year: number, month: number, day: number): string | undefined => {
  const date = `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const found = new Date(`${date}T12:00:00Z`);
  return year >= 1900 && year < 2200 && !Number.isNaN(found.getTime()) && found.toISOString().startsWith(date)
    ? date
    : undefined;
};

const lastOfMonth = (year: number, month: number): string => dateOf(Date.UTC(year, month, 0, 12));

/** The last day of a month so many months on, or the same day in it. */
const addMonths = (date: string, count: number): string => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + count, 1, 12));
  const last = lastOfMonth(first.getUTCFullYear(), first.getUTCMonth() + 1);
  return real(first.getUTCFullYear(), first.getUTCMonth() + 1, day) ?? last;
};

/** The nearest year, ahead or behind, in which a day fits. */
const nearest = (of: (year: number) => string | undefined, { today, lies }: DayFrom): string | undefined => {
  const year = Number(today.slice(0, 4));
  const years = lies === 'ahead' ? [0, 1, 2, 3, 4] : [0, -1, -2, -3, -4];
  return years
    .map((step) => of(year + step))
    .find((date) => date !== undefined && (lies === 'ahead' ? date >= today : date <= today));
};

const yearOf = (text: string): number => (text.length === 2 ? 2000 + Number(text) : Number(text));

const onDate = (day: string, month: number, year: string | undefined, from: DayFrom): string | undefined =>
  year === undefined
    ? nearest((one) => real(one, month, Number(day)), from)
    : real(yearOf(year), month, Number(day));

const inNumbers = (text: string, from: DayFrom): string | undefined => {
  const [, y = '', m = '', d = ''] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  if (y !== '') return real(Number(y), Number(m), Number(d));
  const [, day = '', month = '', year] =
    /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}|\d\d)?)?$/.exec(text) ??
    /^(\d\d)(\d\d)(\d{4}|\d\d)$/.exec(text) ??
    [];
  return day === '' ? undefined : onDate(day, Number(month), year, from);
};

const inMonth = (text: string, from: DayFrom): string | undefined => {
  const dayFirst = /^(\d{1,2})(?:\.|st|nd|rd|th|:e)?\s*(?:of\s+)?(\p{L}+)\.?(?:\s+(\d{4}))?$/u.exec(text);
  const [, day = '', name = '', year] = dayFirst ?? [];
  const month = at(months, name) + 1;
  return month === 0 ? undefined : onDate(day, month, year, from);
};

const onWeekday = (text: string, { today, lies }: DayFrom): string | undefined => {
  const wanted = at(weekdays, text.replace(/\.$/, ''));
  if (wanted < 0) return undefined;
  const ahead = (wanted - ((new Date(utc(today)).getUTCDay() + 6) % 7) + 7) % 7;
  if (lies === 'ahead') return addDays(today, ahead === 0 ? 7 : ahead);
  return addDays(today, ahead === 0 ? 0 : ahead - 7);
};

const fridayOfWeek = (year: number, week: number): string | undefined => {
  const fourth = Date.UTC(year, 0, 4, 12);
  const monday = fourth - ((new Date(fourth).getUTCDay() + 6) % 7) * DAY;
  const thursday = dateOf(monday + ((week - 1) * 7 + 3) * DAY);
  return week >= 1 && thursday.startsWith(String(year)) ? addDays(thursday, 1) : undefined;
};

const countOf = (word: string): number => (/^\d{1,4}$/.test(word) ? Number(word) : at(numbers, word) + 1);

const length = (text: string, today: string, sign: 1 | -1): string | undefined => {
  const [, count = '', unit = ''] = /^(\S+)\s*?\s(\p{L}+)$/u.exec(text) ?? [];
  const n = countOf(count) * sign;
  if (n === 0) return undefined;
  if (units.day.some((word) => word === unit)) return addDays(today, n);
  if (units.week.some((word) => word === unit)) return addDays(today, n * 7);
  return units.month.some((word) => word === unit) ? addMonths(today, n) : undefined;
};

const counted = (text: string, { today }: DayFrom): string | undefined => {
  const [, sign, days] = /^([+-])\s*(\d{1,4})$/.exec(text) ?? [];
  if (days !== undefined) return addDays(today, sign === '-' ? -Number(days) : Number(days));
  const ago = agoWords.exec(text);
  if (ago !== null) return length(ago[1] ?? ago[2] ?? ago[3] ?? '', today, -1);
  return inWords.test(text) ? length(text.replace(inWords, ''), today, 1) : undefined;
};

const inWeek = (text: string, from: DayFrom): string | undefined => {
  const week = weekWords.exec(text)?.[1];
  return week === undefined ? undefined : nearest((year) => fridayOfWeek(year, Number(week)), from);
};

const monthOut = (text: string, from: DayFrom): string | undefined => {
  const [year = 0, month = 0] = from.today.split('-').map(Number);
  if (monthEnd.test(text)) return lastOfMonth(year, month);
  const named = at(months, endOfMonth.exec(text)?.[1] ?? '') + 1;
  return named === 0 ? undefined : nearest((one) => lastOfMonth(one, named), from);
};

const ways: readonly ((text: string, from: DayFrom) => string | undefined)[] = [
  inNumbers,
  inMonth,
  onWeekday,
  counted,
  inWeek,
  monthOut,
];

const dayIn = (text: string, from: DayFrom): string | undefined => {
  const near = nearDays[text];
  if (near !== undefined) return addDays(from.today, near);
  for (const way of ways) {
    const date = way(text, from);
    if (date !== undefined) return date;
  }
  if (beforeWords.test(text)) {
    const date = dayIn(text.replace(beforeWords, ''), from);
    return date === undefined ? undefined : addDays(date, -1);
  }
  return untilWords.test(text) ? dayIn(text.replace(untilWords, ''), from) : undefined;
};

const timeOf = (hours: string | undefined, minutes = '00'): string | undefined =>
  hours !== undefined && Number(hours) < 24 && Number(minutes) < 60
    ? `${hours.padStart(2, '0')}:${minutes}`
    : undefined;

/**
 * Reads a day as people write one: 27.11, 271126, fre, +14, om to uker, uke 49 (its Friday), før 1.12, ut måneden, kl 12.
 * Answers undefined for what is no day that exists. Source: design, pages, «Date field».
 */
export const readDay = (said: string, from: DayFrom): ReadDay | undefined => {
  const text = said.trim().toLowerCase().replaceAll(/\s+/g, ' ');
  const told = clock.exec(text);
  const time = told === null ? undefined : timeOf(told[1] ?? told[3], told[2] ?? told[4]);
  if (told !== null && time === undefined) return undefined;
  const rest = told === null ? text : text.slice(0, told.index).trim().replace(/,$/, '');
  const date = rest === '' && time !== undefined ? from.today : dayIn(rest, from);
  if (date === undefined) return undefined;
  return time === undefined ? { date } : { date, time };
};

/** The number of a day's week, by which weeks are told apart in the north. Source: ISO 8601. */
export const weekOf = (date: string): number => {
  const thursday = addDays(date, 3 - ((new Date(utc(date)).getUTCDay() + 6) % 7));
  return Math.floor((utc(thursday) - utc(`${thursday.slice(0, 4)}-01-01`)) / DAY / 7) + 1;
};
