import { pipeline, Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { z } from 'zod';
import { MalformedFile } from './malformed.ts';

/** One row, the line of the file where it begins, and where each column stands. */
export interface Row {
  line: number;
  values: readonly string[];
  columns: ReadonlyMap<string, number>;
}

/** Most letters of one row: a quote that never closes, or a file without line ends, is not read into memory. */
const LONGEST_ROW = 1_000_000;

const Parsed = z.object({ record: z.array(z.string()), info: z.object({ lines: z.int() }) });

const malformed = (error: unknown): MalformedFile => {
  if (error instanceof CsvError) {
    const tooLong = error.code === 'CSV_MAX_RECORD_SIZE';
    const { lines, index } = z
      .object({ lines: z.int().default(1), index: z.int().default(0) })
      .parse({ lines: error['lines'], index: error['index'] });
    return new MalformedFile(
      lines,
      index + 1,
      tooLong ? `this row is longer than ${LONGEST_ROW} letters; is a quotation mark open?` : error.message,
    );
  }
  return new MalformedFile(1, 1, error instanceof Error ? error.message : String(error));
};

async function* decoded(bytes: AsyncIterable<Uint8Array>): AsyncIterable<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for await (const chunk of bytes) {
    try {
      const text = decoder.decode(chunk, { stream: true });
      line += text.split('\n').length - 1;
      yield text;
    } catch {
      throw new MalformedFile(
        line + linesBeforeDamage(chunk),
        1,
        'the file is not UTF-8 here, or on one of the next lines',
      );
    }
  }
}

// The decoder says that there is damage, not where: decode line by line to find it.
const linesBeforeDamage = (chunk: Uint8Array): number => {
  let lines = 0;
  let from = 0;
  for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, from)) {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(chunk.subarray(from, end));
    } catch {
      return lines;
    }
    lines += 1;
    from = end + 1;
  }
  return lines;
};

/**
 * Reads a CSV file (RFC 4180, UTF-8, with or without byte order mark) whose first line names its columns.
 * Throws MalformedFile with line and column; so does a column that `needed` names and the file lacks.
 */
export async function* readRows(
  bytes: AsyncIterable<Uint8Array>,
  needed: readonly string[],
): AsyncIterable<Row> {
  const parser = parse({ bom: true, info: true, skip_empty_lines: true, max_record_size: LONGEST_ROW });
  // The loop below hears of failures from the parser, which the pipeline destroys with their cause.
  pipeline(Readable.from(decoded(bytes)), parser, () => undefined);
  let columns: ReadonlyMap<string, number> | undefined;
  let line = 1;
  try {
    for await (const item of parser) {
      const { record, info } = Parsed.parse(item);
      if (columns) yield { line, values: record, columns };
      else columns = checkedHeader(record, needed);
      line = info.lines + 1;
    }
  } catch (error) {
    throw error instanceof MalformedFile ? error : malformed(error);
  }
  if (!columns) throw new MalformedFile(1, 1, 'the file is empty; its first line must name the columns');
}

const checkedHeader = (names: string[], needed: readonly string[]): ReadonlyMap<string, number> => {
  const double = names.findIndex((name, index) => names.indexOf(name) !== index);
  if (double >= 0) throw new MalformedFile(1, double + 1, `the column ${names[double]} stands twice`);
  const missing = needed.find((name) => !names.includes(name));
  if (missing !== undefined)
    throw new MalformedFile(
      1,
      names.length + 1,
      `the mapping names a column that the file lacks: ${missing}`,
    );
  return new Map(names.map((name, index) => [name, index]));
};
