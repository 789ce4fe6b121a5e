/** The file cannot be understood: where, and what is expected there. Lines and columns count from 1. */
export class MalformedFile extends Error {
  override name = 'MalformedFile';
  readonly line: number;
  readonly column: number;
  constructor(line: number, column: number, why: string) {
    super(`line ${line}, column ${column}: ${why}`);
    this.line = line;
    this.column = column;
  }
}
