import { type Instant, parseInstant } from '@handslag/domain/shared/time';
import { MalformedFile } from './malformed.ts';
import type { Row } from './rows.ts';

const malformed = (row: Row, column: string, why: string): MalformedFile =>
  new MalformedFile(row.line, (row.columns.get(column) ?? 0) + 1, why);

/** A cell's text without surrounding blanks; empty where the mapping names no column. */
export const textIn = (row: Row, column: string | undefined): string =>
  column === undefined ? '' : (row.values[row.columns.get(column) ?? -1] ?? '').trim();

/** A cell's instant, or undefined where it is empty. Throws MalformedFile where it holds something else. */
export const instantIn = (row: Row, column: string | undefined): Instant | undefined => {
  const text = textIn(row, column);
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

/** A cell's text, at least one and at most `max` characters. Throws MalformedFile otherwise. */
export const neededTextIn = (row: Row, column: string, max: number): string => {
  const text = textIn(row, column);
  if (text.length > 0 && text.length <= max) return text;
  throw malformed(
    row,
    column,
    text === '' ? `${column} is empty` : `${column} is longer than ${max} characters`,
  );
};
