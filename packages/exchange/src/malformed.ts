/** Something in a file that cannot be understood: where, and what is expected there. Lines and columns count from 1. */
export interface Fault {
  line: number;
  column: number;
  why: string;
}

const MOST_TOLD = 100;

const told = (faults: readonly Fault[], beyond: number): string => {
  const lines = faults
    .slice(0, MOST_TOLD)
    .map(({ line, column, why }) => `line ${line}, column ${column}: ${why}`);
  const more = faults.length - lines.length + beyond;
  return [...lines, ...(more > 0 ? [`and ${more} more`] : [])].join('\n');
};

/** The file cannot be understood. `faults`: every one that was found, in the order of the file; `beyond`: how many more there are. */
export class MalformedFile extends Error {
  override name = 'MalformedFile';
  readonly faults: readonly Fault[];
  readonly line: number;
  readonly column: number;
  constructor(faults: readonly [Fault, ...Fault[]], beyond = 0) {
    super(told(faults, beyond));
    this.faults = faults;
    this.line = faults[0].line;
    this.column = faults[0].column;
  }
}

/** A file with one fault. */
export const malformed = (line: number, column: number, why: string): MalformedFile =>
  new MalformedFile([{ line, column, why }]);
