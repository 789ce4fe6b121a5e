import { GrowingTree } from '../tiles/growing-tree.ts';
import { rowLength, TILE_WIDTH, tilePath, widthIn } from '../tiles/layout.ts';
import { TileMissing } from '../tiles/nodes.ts';
import type { TileStore } from './tile-store.ts';

/** How far a kept tree has come: its size, and the log's position up to which it has been told. */
export interface Edge {
  size: number;
  position: bigint;
}

const EDGE = 'edge';

/** What stands where the edge should is not one: somebody has written to it. */
export class EdgeUnreadable extends Error {
  override name = 'EdgeUnreadable';
}

/** Throws EdgeUnreadable. */
export async function readEdge(store: TileStore): Promise<Edge> {
  const text = (await store.read(EDGE))?.toString();
  if (text === undefined) return { size: 0, position: 0n };
  const [, digits = '', position = ''] = /^size (\d+)\nposition (\d+)\n$/.exec(text) ?? [];
  const size = Number(digits);
  if (!position || !Number.isSafeInteger(size))
    throw new EdgeUnreadable('the edge of the tree cannot be read');
  return { size, position: BigInt(position) };
}

export const writeEdge = (store: TileStore, { size, position }: Edge): Promise<void> =>
  store.write(EDGE, Buffer.from(`size ${size}\nposition ${position}\n`));

const lastOf = (size: number, level: number) => {
  const index = Math.floor(rowLength(size, level) / TILE_WIDTH);
  return { level, index, width: widthIn(size, level, index) };
};

/** The tree as it was kept. Throws TileMissing. */
export async function readTree(store: TileStore, size: number): Promise<GrowingTree> {
  const unfinished: Buffer[] = [];
  for (let level = 0; rowLength(size, level) > 0; level += 1) {
    const at = lastOf(size, level);
    const bytes = at.width === 0 ? Buffer.alloc(0) : await store.read(tilePath(at));
    if (!bytes) throw new TileMissing(tilePath(at));
    unfinished.push(bytes);
  }
  return new GrowingTree(size, unfinished);
}
