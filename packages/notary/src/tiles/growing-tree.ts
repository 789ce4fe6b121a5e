import { emptyRoot, fullRoot, HASH_BYTES, nodeHash } from '../merkle/hashing.ts';
import { rowLength, TILE_WIDTH, type TileAt } from './layout.ts';

/** A tile of hashes with its bytes. */
export interface Tile extends TileAt {
  level: number;
  bytes: Buffer;
}

interface Row {
  hashes: Buffer;
  count: number;
  /** Tiles that are full. */
  full: number;
}

const none: readonly Tile[] = [];
const emptyRow = (): Row => ({ hashes: Buffer.alloc(TILE_WIDTH * HASH_BYTES), count: 0, full: 0 });

/** Full parts of an unfinished row, from the right: each as large as a power of two. */
function* partsOf({ hashes, count }: Row): Generator<Buffer> {
  let end = count;
  for (let part = 1; part <= count; part *= 2)
    if (Math.floor(count / part) % 2 === 1) {
      yield fullRoot(hashes.subarray((end - part) * HASH_BYTES, end * HASH_BYTES));
      end -= part;
    }
}

/** A tree that leaves are added to: it holds its right edge only, at most 8 kB for each row of tiles. */
export class GrowingTree {
  #size: number;
  readonly #rows: Row[] = [];

  /** Goes on from a tree of `size` leaves whose unfinished tiles are given, row by row. Throws RangeError where they are not its. */
  constructor(size = 0, unfinished: readonly Buffer[] = []) {
    this.#size = size;
    for (let level = 0; rowLength(size, level) > 0; level += 1) {
      const count = rowLength(size, level) % TILE_WIDTH;
      const bytes = unfinished[level] ?? Buffer.alloc(0);
      if (bytes.length !== count * HASH_BYTES)
        throw new RangeError(`row ${level} of a tree of ${size} ends with ${count} hashes`);
      const row = { ...emptyRow(), count, full: Math.floor(rowLength(size, level) / TILE_WIDTH) };
      row.hashes.set(bytes);
      this.#rows.push(row);
    }
  }

  get size(): number {
    return this.#size;
  }

  /** Adds a leaf's hash; answers the tiles it has filled, from below. */
  add(leaf: Buffer): readonly Tile[] {
    this.#size += 1;
    return this.#push(0, leaf);
  }

  #push(level: number, hash: Buffer): readonly Tile[] {
    const row = (this.#rows[level] ??= emptyRow());
    row.hashes.set(hash, row.count * HASH_BYTES);
    row.count += 1;
    if (row.count < TILE_WIDTH) return none;
    const bytes = Buffer.from(row.hashes);
    const tile = { level, index: row.full, width: TILE_WIDTH, bytes };
    row.count = 0;
    row.full += 1;
    return [tile, ...this.#push(level + 1, fullRoot(bytes))];
  }

  /** The tiles at the right edge, which are not full. */
  unfinished(): Tile[] {
    return this.#rows.flatMap(({ hashes, count, full }, level) =>
      count === 0
        ? []
        : [{ level, index: full, width: count, bytes: Buffer.from(hashes.subarray(0, count * HASH_BYTES)) }],
    );
  }

  /** The root over all leaves so far. */
  root(): Buffer {
    let root: Buffer | undefined;
    for (const row of this.#rows) for (const part of partsOf(row)) root = root ? nodeHash(part, root) : part;
    return root ? Buffer.from(root) : emptyRoot();
  }
}
