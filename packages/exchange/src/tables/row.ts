/** One row: the line of the file where it begins, and in which of its cells each column that is asked for stands. */
export interface Row {
  line: number;
  values: readonly string[];
  columns: ReadonlyMap<string, number>;
}

/** Most letters of one row: a quote that never closes, or a file without line ends, is not read into memory. */
export const LONGEST_ROW = 1_000_000;

/** Whether a row says nothing: a spreadsheet leaves such rows at its end. */
export const isBlank = (values: readonly string[]): boolean => values.every((value) => value.trim() === '');
