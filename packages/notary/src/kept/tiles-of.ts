import { HASH_BYTES } from '../merkle/hashing.ts';
import { parseTilePath, tilePath, widthIn } from '../tiles/layout.ts';
import type { ReadTile } from '../tiles/nodes.ts';
import type { TileStore } from './tile-store.ts';

/** Reads tiles of a kept tree of `size`, those of smaller trees, too: an unfinished tile is the beginning of what took its place. */
export const tilesOf =
  (store: TileStore, size: number): ReadTile =>
  async (path) => {
    const at = parseTilePath(path);
    if (!at || at.level === 'entries') return undefined;
    const width = widthIn(size, at.level, at.index);
    if (width < at.width) return undefined;
    const bytes = await store.read(tilePath({ ...at, width }));
    return bytes?.subarray(0, width === at.width ? bytes.length : at.width * HASH_BYTES);
  };
