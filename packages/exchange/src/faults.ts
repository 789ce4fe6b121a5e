import { type Fault, MalformedFile } from './malformed.ts';

/** Collects what is wrong with a file, so that all of it can be told at once. */
export interface Faults {
  add(line: number, column: number, why: string): void;
  /** What `read` answers; where it throws MalformedFile its faults are kept, and `otherwise` stands in its place. */
  or<T>(read: () => T, otherwise: T): T;
  /** Throws MalformedFile with everything that was found, where something was. */
  mustBeNone(): void;
}

// A file of the wrong kind is wrong in every cell: what is beyond this is only counted.
const MOST_KEPT = 1000;

export const createFaults = (): Faults => {
  const found: Fault[] = [];
  let beyond = 0;
  const places = new Set<string>();
  const keep = (fault: Fault): void => {
    const place = `${fault.line} ${fault.column}`;
    if (places.has(place)) return;
    places.add(place);
    if (found.length < MOST_KEPT) found.push(fault);
    else beyond += 1;
  };
  return {
    add: (line, column, why) => keep({ line, column, why }),
    or(read, otherwise) {
      try {
        return read();
      } catch (error) {
        if (!(error instanceof MalformedFile)) throw error;
        error.faults.forEach(keep);
        return otherwise;
      }
    },
    mustBeNone() {
      const [first, ...others] = found.toSorted((a, b) => a.line - b.line || a.column - b.column);
      if (first) throw new MalformedFile([first, ...others], beyond);
    },
  };
};
