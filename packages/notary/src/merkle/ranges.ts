/** Leaves from `start` to before `end`: a part of a tree that has one hash. */
export interface Range {
  start: number;
  end: number;
}

/** The largest power of two that is less than a count of leaves, which is 2 or more. */
export function splitOf(count: number): number {
  let left = 1;
  // Multiplied, since shifting ends at 31 bits.
  while (left * 2 < count) left *= 2;
  return left;
}

const isSize = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** The parts whose hashes lead from a leaf to the root, from below. Throws RangeError. Source: RFC 6962, 2.1.1. */
export function inclusionRanges(index: number, size: number): Range[] {
  if (!isSize(index) || !isSize(size) || index >= size)
    throw new RangeError(`there is no leaf ${index} among ${size}`);
  const ranges: Range[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitOf(end - start);
    if (index < middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  return ranges.reverse();
}

/** The parts whose hashes lead from an older root to a newer one, from below. Throws RangeError. Source: RFC 6962, 2.1.2. */
export function consistencyRanges(older: number, newer: number): Range[] {
  if (!isSize(older) || !isSize(newer) || older > newer)
    throw new RangeError(`a tree of ${newer} does not come after one of ${older}`);
  if (older === 0 || older === newer) return [];
  const ranges: Range[] = [];
  let [start, end] = [0, newer];
  while (end !== older) {
    const middle = start + splitOf(end - start);
    if (older <= middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  // Where the older tree is itself one full part, its root is known to whoever asks.
  if (start > 0) ranges.push({ start, end });
  return ranges.reverse();
}
