import { leafHash } from '../merkle/hashing.ts';
import type { SignerKey } from '../note/keys.ts';
import type { GrowingTree, Tile } from '../tiles/growing-tree.ts';
import { tilePath } from '../tiles/layout.ts';
import { keepCheckpoint, type Refused, type Signed } from './checkpoints.ts';
import { readEdge, readTree, writeEdge } from './edge.ts';
import type { TileStore } from './tile-store.ts';

export interface KeptTreeOptions {
  store: TileStore;
  key: SignerKey;
  /** Told when what is to be signed does not go on from what was. */
  alarm: (refused: Refused) => void;
}

/**
 * A tree on a disk, and one writer of it. Tiles are written first, then the edge that says they count, then what is signed: a
 * crash between any two leaves the tree as it was, and the same entries told again make the same tiles.
 * After a failed call it is opened again.
 */
export class KeptTree {
  readonly #options: KeptTreeOptions;
  readonly #tree: GrowingTree;
  #position: bigint;

  private constructor(options: KeptTreeOptions, tree: GrowingTree, position: bigint) {
    this.#options = options;
    this.#tree = tree;
    this.#position = position;
  }

  /** Throws TileMissing, EdgeUnreadable, or what the store throws. */
  static async open(options: KeptTreeOptions): Promise<KeptTree> {
    const { size, position } = await readEdge(options.store);
    return new KeptTree(options, await readTree(options.store, size), position);
  }

  /** Entries so far. */
  get size(): number {
    return this.#tree.size;
  }
  /** The log's position up to which the tree has been told. */
  get position(): bigint {
    return this.#position;
  }

  /** Adds entries, which stand in the log up to a position; on disk when it is answered. */
  async add(entries: readonly Uint8Array[], position: bigint): Promise<void> {
    const { store } = this.#options;
    const before = this.#tree.unfinished().map(tilePath);
    const filled = entries.flatMap((entry) => this.#tree.add(leafHash(entry)));
    const unfinished = this.#tree.unfinished();
    for (const tile of [...filled, ...unfinished]) await this.#write(tile);
    await writeEdge(store, { size: this.#tree.size, position });
    this.#position = position;
    const after = new Set(unfinished.map(tilePath));
    for (const path of before) if (!after.has(path)) await store.remove(path);
  }

  #write({ bytes, ...at }: Tile): Promise<void> {
    return this.#options.store.write(tilePath(at), bytes);
  }

  /** Signs the tree as it is, unless it does not go on from what was signed last: then it alarms. */
  async sign(): Promise<Signed> {
    const { store, key, alarm } = this.#options;
    const signed = await keepCheckpoint(store, { size: this.#tree.size, root: this.#tree.root() }, key);
    if ('refused' in signed) alarm(signed.refused);
    return signed;
  }
}
