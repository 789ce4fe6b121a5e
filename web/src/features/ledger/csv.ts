/** What a cell may hold; a number is written with a point, null as nothing. */
export type Cell = string | number | null;

// A spreadsheet takes a cell that begins like this for a formula. Source: OWASP, CSV injection.
const formula = /^[\s]*[=+\-@\t\r＝＋－＠]/;

const written = (cell: Cell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = formula.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** Comma-separated values as RFC 4180 has them, with a byte order mark so that spreadsheets read UTF-8; text never becomes a formula. */
export const toCsv = (rows: readonly (readonly Cell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(written).join(',')}\r\n`).join('')}`;
