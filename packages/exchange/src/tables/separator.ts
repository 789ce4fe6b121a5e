import { alike } from '../alike.ts';

const separators = [';', ',', '\t'] as const;
export type Separator = (typeof separators)[number];

/** Cells of one line, split where no quotation mark is open. */
const cellsOf = (line: string, separator: string): string[] => {
  const cells = [''];
  let quoted = false;
  for (const letter of line) {
    if (letter === '"') quoted = !quoted;
    else if (letter === separator && !quoted) cells.push('');
    else cells.push(`${cells.pop() ?? ''}${letter}`);
  }
  return cells;
};

/** By what the cells of a table stand apart, told by its line of headings: by which most of those asked for are found. */
export const separatorOf = (heading: string, needed: readonly string[]): Separator => {
  const wanted = new Set(needed.map(alike));
  const scored = separators.map((separator) => {
    const cells = cellsOf(heading, separator);
    return { separator, found: cells.filter((cell) => wanted.has(alike(cell))).length, cells: cells.length };
  });
  const [best] = scored.toSorted((a, b) => b.found - a.found || b.cells - a.cells);
  return best?.separator ?? ',';
};

/** What a first line such as `sep=;` says, which spreadsheets write for each other; undefined where it says something else. */
export const saidSeparator = (line: string): string | undefined => /^sep=(.)\r?$/i.exec(line)?.[1];
