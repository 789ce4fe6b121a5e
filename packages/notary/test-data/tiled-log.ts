import { leafHash } from '../src/merkle/hashing.ts';
import { signCheckpoint } from '../src/note/checkpoint.ts';
import { keyTypes, signerKey } from '../src/note/keys.ts';
import { GrowingTree } from '../src/tiles/growing-tree.ts';
import { tilePath } from '../src/tiles/layout.ts';

const key = signerKey('log.example/tiled', keyTypes.note, Buffer.alloc(32, 1));

/** Entries that differ from each other. */
export const entriesOf = (count: number): Buffer[] =>
  Array.from({ length: count }, (_, i) => Buffer.from(`entry ${i}`));

/** A log as it is kept: all of its tiles, and a checkpoint over them. */
export function tiledLog(entries: readonly Buffer[]) {
  const tree = new GrowingTree();
  const tiles = new Map<string, Buffer>();
  for (const entry of entries)
    for (const { bytes, ...at } of tree.add(leafHash(entry))) tiles.set(tilePath(at), bytes);
  for (const { bytes, ...at } of tree.unfinished()) tiles.set(tilePath(at), bytes);
  const root = tree.root();
  return {
    tiles,
    root,
    readTile: async (path: string) => tiles.get(path),
    checkpoint: signCheckpoint({ size: tree.size, root }, key),
    log: key.verifier,
  };
}

/** The bytes with one bit turned. `at` counts bits, and begins anew after the last. */
export function withBitTurned(bytes: Buffer, at: number): Buffer {
  const turned = Buffer.from(bytes);
  const bit = at % (bytes.length * 8);
  const byte = Math.floor(bit / 8);
  turned.writeUInt8(turned.readUInt8(byte) ^ (1 << (bit % 8)), byte);
  return turned;
}
