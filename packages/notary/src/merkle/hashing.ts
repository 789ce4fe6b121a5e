import { hash } from 'node:crypto';

/** Bytes of a hash: SHA-256. */
export const HASH_BYTES = 32;

// By way of a text: to get a buffer of its own for each hash takes three times as long.
const sha256 = (bytes: Uint8Array): Buffer => Buffer.from(hash('sha256', bytes, 'latin1'), 'latin1');

/** The root of a tree without leaves. Source: RFC 6962, 2.1. */
export const emptyRoot = (): Buffer => sha256(new Uint8Array());

/** The hash of an entry. Source: RFC 6962, 2.1. */
export function leafHash(entry: Uint8Array): Buffer {
  const marked = Buffer.allocUnsafe(entry.length + 1);
  marked[0] = 0;
  marked.set(entry, 1);
  return sha256(marked);
}

// One for all calls: it is read before the next one writes to it.
const pair = Buffer.alloc(1 + 2 * HASH_BYTES);
pair[0] = 1;

/** The hash of what stands above two others. Throws RangeError where one is not 32 bytes long. Source: RFC 6962, 2.1. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  if (left.length !== HASH_BYTES || right.length !== HASH_BYTES)
    throw new RangeError(`a hash has ${HASH_BYTES} bytes`);
  pair.set(left, 1);
  pair.set(right, 1 + HASH_BYTES);
  return sha256(pair);
}

/** The root over hashes that stand one after another; their number is a power of two. */
export function fullRoot(hashes: Buffer): Buffer {
  if (hashes.length === HASH_BYTES) return hashes;
  const half = hashes.length / 2;
  return nodeHash(fullRoot(hashes.subarray(0, half)), fullRoot(hashes.subarray(half)));
}
