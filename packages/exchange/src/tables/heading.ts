import { alike, asSeen } from '../alike.ts';
import type { Faults } from '../faults.ts';

const places = (names: readonly string[], wanted: string, form: (text: string) => string): number[] =>
  names.flatMap((name, index) => (form(name) === form(wanted) ? [index] : []));

/**
 * In which cell each of the columns stands that are asked for. Spaces around a heading, the form of its letters, and,
 * where that leaves no doubt, its capitals do not matter. What is missing or stands twice is a fault, and no row can be read.
 */
export const readHeading = (
  line: number,
  names: readonly string[],
  needed: readonly string[],
  faults: Faults,
): ReadonlyMap<string, number> | undefined => {
  const columns = new Map<string, number>();
  const missing: string[] = [];
  for (const wanted of new Set(needed)) {
    const exact = places(names, wanted, asSeen);
    const found = exact.length > 0 ? exact : places(names, wanted, alike);
    const [at, twice] = found;
    if (at === undefined) missing.push(wanted);
    else if (twice === undefined) columns.set(wanted, at);
    else
      faults.add(
        line,
        twice + 1,
        `the column ${wanted} stands twice, as columns ${found.map((one) => one + 1).join(' and ')}: leave one`,
      );
  }
  if (missing.length > 0)
    faults.add(
      line,
      names.length + 1,
      `the mapping names what the file lacks: ${missing.join(', ')}. The file has: ${names.map(asSeen).join(', ')}`,
    );
  return columns.size === new Set(needed).size ? columns : undefined;
};
