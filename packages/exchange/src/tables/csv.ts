import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import type { Faults } from '../faults.ts';
import { MalformedFile, malformed } from '../malformed.ts';
import { readHeading } from './heading.ts';
import { lettersOf } from './letters.ts';
import { isBlank, LONGEST_ROW, type Row } from './row.ts';
import { saidSeparator, separatorOf } from './separator.ts';

const Parsed = z.object({ record: z.array(z.string()), raw: z.string() });
const Place = z.object({ lines: z.int().default(1), index: z.int().default(0) });

/** What the parser says, with the line where a quotation mark was opened that never closes. */
const explained = (error: unknown, begins: number, skipped: number): MalformedFile => {
  if (error instanceof MalformedFile) return error;
  if (!(error instanceof CsvError))
    return malformed(begins, 1, error instanceof Error ? error.message : String(error));
  const { lines, index } = Place.parse({ lines: error['lines'], index: error['index'] });
  if (error.code === 'CSV_MAX_RECORD_SIZE')
    return malformed(
      begins,
      index + 1,
      `this row is longer than ${LONGEST_ROW} letters; is a quotation mark open?`,
    );
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return malformed(begins, index + 1, 'a quotation mark opens in this row and never closes');
  }
  return malformed(lines + skipped, index + 1, error.message);
};

/** The text up to its first line end, and all of the text from there. */
async function firstLine(
  text: AsyncIterator<string>,
): Promise<{ line: string; rest: AsyncIterable<string>; isAll: boolean }> {
  let read = '';
  let done = false;
  while (!done && !read.includes('\n') && read.length <= LONGEST_ROW) {
    const next = await text.next();
    done = next.done === true;
    if (next.done !== true) read += next.value;
  }
  read = read.replace(/^\uFEFF/, '');
  const end = read.indexOf('\n');
  async function* rest(): AsyncGenerator<string> {
    yield read;
    for (;;) {
      const next = await text.next();
      if (next.done === true) return;
      yield next.value;
    }
  }
  return { line: end < 0 ? read : read.slice(0, end), rest: rest(), isAll: done };
}

const BREAK = /\r\n|\n|\r/g;

/** The line ends of a row as it stands in the file: those of blank lines before it, and those within its texts. */
const breaksIn = (raw: string): { before: number; inside: number } => {
  const [blank = ''] = /^[\r\n]*/.exec(raw) ?? [];
  const text = raw.slice(blank.length).replace(/(?:\r\n|\n|\r)$/, '');
  return { before: (blank.match(BREAK) ?? []).length, inside: (text.match(BREAK) ?? []).length };
};

/** A row with as many cells as it should have: blank ones at the end do not count, missing ones that are asked for do. */
const isWhole = (row: Row, headings: readonly string[], faults: Faults): boolean => {
  const { line, values, columns } = row;
  const extra = values.findIndex((value, index) => index >= headings.length && value.trim() !== '');
  if (extra >= 0) {
    faults.add(
      line,
      extra + 1,
      `the row has ${values.length} cells, the headings are ${headings.length}: is a text with the separator in it without quotation marks?`,
    );
    return false;
  }
  const lacking = [...columns].filter(([, index]) => index >= values.length).map(([name]) => name);
  if (lacking.length === 0) return true;
  faults.add(
    line,
    values.length + 1,
    `the row ends before ${lacking.join(', ')}: it has ${values.length} cells of ${headings.length}`,
  );
  return false;
};

/**
 * Rows of a CSV file (RFC 4180, and as spreadsheets write it: comma, semicolon or tab; UTF-8, UTF-16 or Windows-1252)
 * whose first line names its columns. Throws MalformedFile where the text cannot be split into cells.
 */
export async function* csvRows(
  bytes: AsyncIterable<Uint8Array>,
  needed: readonly string[],
  faults: Faults,
): AsyncGenerator<Row> {
  const letters = lettersOf(bytes)[Symbol.asyncIterator]();
  let { line: heading, rest } = await firstLine(letters);
  const said = saidSeparator(heading);
  let skipped = 0;
  if (said !== undefined) {
    skipped = 1;
    const after = await firstLine(withoutFirstLine(rest)[Symbol.asyncIterator]());
    ({ line: heading, rest } = after);
  }
  const parser = parse({
    delimiter: said ?? separatorOf(heading, needed),
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: LONGEST_ROW,
  });
  // The loop below hears of failures from the parser, which the pipeline destroys with their cause.
  pipeline(Readable.from(rest), parser, () => undefined);
  let headings: { names: readonly string[]; columns: Row['columns'] } | undefined;
  let line = 1 + skipped;
  try {
    for await (const item of parser) {
      const { record, raw } = Parsed.parse(item);
      const { before, inside } = breaksIn(raw);
      line += before;
      if (!headings) {
        const columns = readHeading(line, record, needed, faults);
        if (!columns) return;
        headings = { names: record, columns };
      } else if (!isBlank(record)) {
        const row: Row = { line, values: record, columns: headings.columns };
        if (isWhole(row, headings.names, faults)) yield row;
      }
      line += inside + 1;
    }
  } catch (error) {
    throw explained(error, line, skipped);
  }
  if (!headings) throw malformed(1, 1, 'the file is empty; its first line must name the columns');
}

async function* withoutFirstLine(text: AsyncIterable<string>): AsyncGenerator<string> {
  let cut = false;
  for await (const piece of text) {
    if (cut) yield piece;
    else {
      const end = piece.indexOf('\n');
      if (end < 0) continue;
      cut = true;
      yield piece.slice(end + 1);
    }
  }
}
