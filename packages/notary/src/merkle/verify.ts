import { HASH_BYTES, nodeHash } from './hashing.ts';

/** What a checkpoint says of a tree. */
export interface TreeHead {
  size: number;
  root: Buffer;
}

const isOdd = (value: number): boolean => value % 2 === 1;
const isPowerOfTwo = (value: number): boolean => Number.isInteger(Math.log2(value));
const areHashes = (hashes: readonly Uint8Array[]): boolean =>
  hashes.every(({ length }) => length === HASH_BYTES);
const isSize = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/** Where a proof is on its way up: a node, and the last one of its row. */
class Climb {
  at: number;
  last: number;
  constructor(at: number, last: number) {
    this.at = at;
    this.last = last;
  }
  up(): void {
    // Divided, since shifting ends at 31 bits.
    this.at = Math.floor(this.at / 2);
    this.last = Math.floor(this.last / 2);
  }
  /** Whether the next hash of the proof stands to the left. */
  get fromLeft(): boolean {
    return isOdd(this.at) || this.at === this.last;
  }
  /** The last node of a row has no neighbour until it is a right one. */
  skipLone(): void {
    while (!isOdd(this.at) && this.at !== 0) this.up();
  }
}

/** Whether a proof leads from a leaf's hash at `index` to a root. Source: RFC 9162, 2.1.3.2. */
export function verifyInclusion(
  index: number,
  leaf: Buffer,
  { size, root }: TreeHead,
  proof: readonly Buffer[],
): boolean {
  if (!isSize(index) || !isSize(size) || index >= size || !areHashes([leaf, root, ...proof])) return false;
  const climb = new Climb(index, size - 1);
  let hash = leaf;
  for (const other of proof) {
    if (climb.last === 0) return false;
    if (climb.fromLeft) {
      hash = nodeHash(other, hash);
      climb.skipLone();
    } else hash = nodeHash(hash, other);
    climb.up();
  }
  return climb.last === 0 && hash.equals(root);
}

/** Whether a proof shows that one tree is the beginning of another. Source: RFC 9162, 2.1.4.2. */
export function verifyConsistency(older: TreeHead, newer: TreeHead, proof: readonly Buffer[]): boolean {
  if (!isSize(older.size) || !isSize(newer.size) || older.size > newer.size) return false;
  if (!areHashes([older.root, newer.root, ...proof])) return false;
  if (older.size === newer.size) return proof.length === 0 && older.root.equals(newer.root);
  if (older.size === 0) return proof.length === 0;
  const [first, ...rest] = isPowerOfTwo(older.size) && proof.length > 0 ? [older.root, ...proof] : proof;
  if (!first) return false;
  const climb = new Climb(older.size - 1, newer.size - 1);
  while (isOdd(climb.at)) climb.up();
  let [from, to] = [first, first];
  for (const other of rest) {
    if (climb.last === 0) return false;
    if (climb.fromLeft) {
      from = nodeHash(other, from);
      to = nodeHash(other, to);
      climb.skipLone();
    } else to = nodeHash(to, other);
    climb.up();
  }
  return climb.last === 0 && from.equals(older.root) && to.equals(newer.root);
}
