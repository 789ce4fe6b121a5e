import { Title } from '@handslag/domain/shared/text';
import { type Instant, parseInstant } from '@handslag/domain/shared/time';
import { MalformedFile } from './malformed.ts';
import type { Row } from './rows.ts';

const malformed = (row: Row, column: string, why: string): MalformedFile =>
  new MalformedFile(row.line, (row.columns.get(column) ?? 0) + 1, why);

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
  if (text.length > LONGEST) throw malformed(row, column, `${column} is longer than ${LONGEST} characters`);
  const read = Title.safeParse(text);
  if (read.success) return read.data;
  throw malformed(row, column, `${column} ${read.error.issues[0]?.message ?? 'cannot be kept'}`);
};

/** A cell's instant, or undefined where it is empty. Throws MalformedFile where it holds something else. */
export const instantIn = (row: Row, column: string | undefined): Instant | undefined => {
  const text = rawIn(row, column);
  if (column === undefined || text === '') return undefined;
  const instant = parseInstant(text);
  if (instant) return instant;
  throw malformed(
    row,
    column,
    `«${text.slice(0, 40)}» is no date and time with offset, such as 2011-10-11 13:42:22.688000+02:00`,
  );
};

/** A cell's instant. Throws MalformedFile where it is empty or holds something else. */
export const neededInstantIn = (row: Row, column: string): Instant => {
  const instant = instantIn(row, column);
  if (instant) return instant;
  throw malformed(row, column, `${column} is empty, and no step or case can stand without it`);
};

/** A cell's text, which must be there. Throws MalformedFile otherwise. */
export const neededTextIn = (row: Row, column: string): string => {
  const text = textIn(row, column);
  if (text !== '') return text;
  throw malformed(row, column, `${column} is empty`);
};
