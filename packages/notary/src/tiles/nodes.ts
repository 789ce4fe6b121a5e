import { fullRoot, HASH_BYTES } from '../merkle/hashing.ts';
import type { NodeAt } from '../merkle/prove.ts';
import { TILE_WIDTH, tilePath, widthIn } from './layout.ts';

/** The bytes of a tile; undefined where it is not there. */
export type ReadTile = (path: string) => Promise<Buffer | undefined>;

/** A tile that should be there is not, or is not as long as it should be. */
export class TileMissing extends Error {
  override name = 'TileMissing';
  readonly path: string;
  constructor(path: string) {
    super(`the tile ${path} is missing, or not as long as it should be`);
    this.path = path;
  }
}

/** A tile of hashes in a tree of `size` leaves. Throws TileMissing. */
async function readHashes(size: number, level: number, index: number, read: ReadTile): Promise<Buffer> {
  const width = widthIn(size, level, index);
  const path = tilePath({ level, index, width });
  const bytes = await read(path);
  if (bytes?.length !== width * HASH_BYTES) throw new TileMissing(path);
  return bytes;
}

const LEVELS = 8;

/** Answers the hashes of full parts of a tree of `size` leaves from its tiles. */
export const nodesIn =
  (size: number, read: ReadTile): NodeAt =>
  async (level, index) => {
    const row = Math.floor(level / LEVELS);
    const count = 2 ** (level % LEVELS);
    const first = index * count;
    const tile = await readHashes(size, row, Math.floor(first / TILE_WIDTH), read);
    const from = (first % TILE_WIDTH) * HASH_BYTES;
    return fullRoot(tile.subarray(from, from + count * HASH_BYTES));
  };
