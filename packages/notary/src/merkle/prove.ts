import { emptyRoot, nodeHash } from './hashing.ts';
import { consistencyRanges, inclusionRanges, type Range, splitOf } from './ranges.ts';

/** The hash of a full part of a tree: the `index`th one, counted from the left, of those that have 2^`level` leaves. */
export type NodeAt = (level: number, index: number) => Promise<Buffer>;

async function hashOf({ start, end }: Range, nodeAt: NodeAt): Promise<Buffer> {
  const count = end - start;
  const level = Math.log2(count);
  if (Number.isInteger(level)) return nodeAt(level, start / count);
  const middle = start + splitOf(count);
  return nodeHash(await hashOf({ start, end: middle }, nodeAt), await hashOf({ start: middle, end }, nodeAt));
}

const hashesOf = (ranges: readonly Range[], nodeAt: NodeAt): Promise<Buffer[]> =>
  Promise.all(ranges.map((range) => hashOf(range, nodeAt)));

/** The root of the first `size` leaves. */
export const rootAt = async (size: number, nodeAt: NodeAt): Promise<Buffer> =>
  size === 0 ? emptyRoot() : hashOf({ start: 0, end: size }, nodeAt);

/** That a leaf is in a tree. Throws RangeError where the tree is not that large. */
export const proveInclusion = async (index: number, size: number, nodeAt: NodeAt): Promise<Buffer[]> =>
  hashesOf(inclusionRanges(index, size), nodeAt);

/** That a tree is the beginning of a larger one. Throws RangeError where it is not older. */
export const proveConsistency = async (older: number, newer: number, nodeAt: NodeAt): Promise<Buffer[]> =>
  hashesOf(consistencyRanges(older, newer), nodeAt);
