import { Title } from '@handslag/domain/shared/text';
import type { Due, Instant } from '@handslag/domain/shared/time';
import { malformed, type MalformedFile } from '../malformed.ts';
import type { Row } from '../tables/row.ts';
import { dueOfWhen, instantOfWhen, readWhen, type When } from './when.ts';

const at = (row: Row, column: string, why: string): MalformedFile =>
  malformed(row.line, (row.columns.get(column) ?? 0) + 1, why);

/** The longest that a name, a heading or a step is: as `Title` of the events that they become. */
const LONGEST = 200;

const rawIn = (row: Row, column: string | undefined): string =>
  column === undefined ? '' : (row.values[row.columns.get(column) ?? -1] ?? '').trim();

/**
 * A cell's text without surrounding blanks; empty where the mapping names no column. Throws MalformedFile where the log
 * could not keep it: it is too long for a name, or holds control characters or broken letters.
 */
export const textIn = (row: Row, column: string | undefined): string => {
  const text = rawIn(row, column);
  if (column === undefined || text === '') return '';
  if (text.length > LONGEST) throw at(row, column, `${column} is longer than ${LONGEST} characters`);
  const read = Title.safeParse(text);
  if (read.success) return read.data;
  throw at(row, column, `${column} ${read.error.issues[0]?.message ?? 'cannot be kept'}`);
};

/** A cell's text, which must be there. Throws MalformedFile otherwise. */
export const neededTextIn = (row: Row, column: string): string => {
  const text = textIn(row, column);
  if (text !== '') return text;
  throw at(row, column, `${column} is empty`);
};

/** How the dates of a file are to be read. */
export interface Dating {
  zone: string;
  slashes: 'dmy' | 'mdy' | undefined;
  /** What stands in a cell for no date, in small letters. */
  none: readonly string[];
  /** When the file is read: what is later has not happened. */
  now: Instant;
}

/** A filler may be named whole, or by its day. */
const isNone = (text: string, { none }: Dating): boolean => {
  const small = text.toLowerCase();
  return none.some((one) => one === small || (one.length === 10 && /^\d/.test(one) && small.startsWith(one)));
};

const whenIn = (
  row: Row,
  column: string | undefined,
  dating: Dating,
): Exclude<When, { is: 'none' }> | undefined => {
  const text = rawIn(row, column);
  if (column === undefined || text === '' || isNone(text, dating)) return undefined;
  const when = readWhen(text, dating.zone, dating.slashes);
  if (when.is === 'none') throw at(row, column, `«${text.slice(0, 40)}» ${when.why}`);
  return when;
};

/** An instant, and whether the clock showed it twice that day. */
export interface Moment {
  instant: Instant;
  twice: boolean;
}

/** A cell's instant, or undefined where it is empty or says «none». Throws MalformedFile where it holds something else. */
export const momentIn = (row: Row, column: string | undefined, dating: Dating): Moment | undefined => {
  const when = whenIn(row, column, dating);
  if (!when || column === undefined) return undefined;
  const { instant, twice } = instantOfWhen(when, dating.zone);
  if (instant === undefined) throw at(row, column, `${column} lies before 1900 or after 2199`);
  return { instant, twice };
};

/** A cell's instant, of what has happened. Throws MalformedFile where it is empty, lies ahead or holds something else. */
export const neededMomentIn = (row: Row, column: string, dating: Dating): Moment => {
  const moment = momentIn(row, column, dating);
  if (!moment) throw at(row, column, `${column} is empty, and no step or case can stand without it`);
  if (moment.instant > dating.now)
    throw at(row, column, `${column} lies ahead: what is told here has happened`);
  return moment;
};

/** A cell's due date, or undefined where it is empty or says «none»: a day, or an instant. Throws MalformedFile. */
export const dueIn = (row: Row, column: string | undefined, dating: Dating): Due | undefined => {
  const when = whenIn(row, column, dating);
  return when && dueOfWhen(when);
};
