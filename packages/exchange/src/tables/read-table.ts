import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import type { Faults } from '../faults.ts';
import { malformed } from '../malformed.ts';
import { csvRows } from './csv.ts';
import { peek } from './peek.ts';
import type { Row } from './row.ts';
import { xesRows } from './xes.ts';
import { xlsxRows } from './xlsx.ts';

const begins = (head: Uint8Array, ...bytes: readonly number[]): boolean =>
  bytes.every((byte, index) => head[index] === byte);

/** Whether the first letter that says something is the one that XML begins with, in whatever form of Unicode. */
const isXml = (head: Uint8Array): boolean => {
  const text = Buffer.from(head)
    .toString('latin1')
    .replace(/^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)/, '');
  return /^[\s\0]*</.test(text);
};

async function* unpacked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const plain = Readable.from(bytes).pipe(createGunzip());
  try {
    for await (const chunk of plain) if (chunk instanceof Uint8Array) yield chunk;
  } catch (error) {
    throw malformed(
      1,
      1,
      `the packed file (.gz) is damaged: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

/**
 * Rows of a file as offices make them, told by its bytes and not by its name: CSV, a workbook (XLSX), XES; each of them
 * packed (.gz) too. `needed`: the columns that are asked for. What is wrong with a row is a fault, and the row left out;
 * where the file cannot be read on, MalformedFile is thrown.
 */
export async function* readTable(
  bytes: AsyncIterable<Uint8Array>,
  needed: readonly string[],
  faults: Faults,
): AsyncGenerator<Row> {
  const { head, all } = await peek(bytes, 64);
  if (begins(head, 0x1f, 0x8b)) yield* readTable(unpacked(all), needed, faults);
  else if (begins(head, 0x50, 0x4b, 0x03, 0x04)) yield* xlsxRows(all, needed, faults);
  else if (begins(head, 0xd0, 0xcf, 0x11, 0xe0))
    throw malformed(1, 1, 'this is a workbook of the old kind (.xls): save it as .xlsx or CSV');
  else if (isXml(head)) yield* xesRows(all, needed, faults);
  else yield* csvRows(all, needed, faults);
}
