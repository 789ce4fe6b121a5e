import { unzipSync } from 'fflate';
import { readSheet } from 'read-excel-file/node';
import { z } from 'zod';
import type { Faults } from '../faults.ts';
import { malformed } from '../malformed.ts';
import { readHeading } from './heading.ts';
import { isBlank, type Row } from './row.ts';

/** A workbook is read whole: what is larger than this, packed or unpacked, is to be saved as CSV. */
const MOST_PACKED = 100_000_000;
const MOST_UNPACKED = 500_000_000;

const Cell = z.union([z.string(), z.number(), z.boolean(), z.date(), z.null()]);
const Sheet = z.array(z.array(Cell));

/** A cell as text; a day and time as the sheet shows it, without a zone, since a sheet has none. */
const textOf = (cell: z.infer<typeof Cell>): string => {
  if (cell === null) return '';
  if (!(cell instanceof Date)) return String(cell);
  // A sheet keeps times as parts of a day, which come out a hair beside the second.
  const text = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().slice(0, 19);
  return text.endsWith('T00:00:00') ? text.slice(0, 10) : text;
};

const collected = async (bytes: AsyncIterable<Uint8Array>): Promise<Buffer> => {
  const read: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > MOST_PACKED)
      throw malformed(1, 1, 'the workbook is larger than 100 MB: save the sheet as CSV');
    read.push(chunk);
  }
  return Buffer.concat(read);
};

const refuseLarge = (packed: Uint8Array): void => {
  let size = 0;
  unzipSync(packed, {
    filter: ({ originalSize }) => {
      size += originalSize;
      return false;
    },
  });
  if (size > MOST_UNPACKED)
    throw malformed(1, 1, 'the workbook is larger than 500 MB unpacked: save the sheet as CSV');
};

const sheetOf = async (packed: Buffer): Promise<z.infer<typeof Sheet>> => {
  try {
    refuseLarge(packed);
    return Sheet.parse(await readSheet(packed, 1, { trim: false }));
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'MalformedFile') throw error;
    throw malformed(1, 1, `this looks like a workbook (XLSX) and cannot be read as one: ${error.message}`);
  }
};

/** Rows of the first sheet of a workbook, whose first line that says something names the columns. Throws MalformedFile. */
export async function* xlsxRows(
  bytes: AsyncIterable<Uint8Array>,
  needed: readonly string[],
  faults: Faults,
): AsyncGenerator<Row> {
  const rows = (await sheetOf(await collected(bytes))).map((cells) => cells.map(textOf));
  const first = rows.findIndex((cells) => !isBlank(cells));
  const headings = rows[first];
  if (!headings) throw malformed(1, 1, 'the first sheet is empty; its first line must name the columns');
  const columns = readHeading(first + 1, headings, needed, faults);
  if (!columns) return;
  for (const [index, values] of rows.entries())
    if (index > first && !isBlank(values)) yield { line: index + 1, values, columns };
}
