import type { TileStore } from './tile-store.ts';

/** A tree in memory: what stands in `files` outlives the store, as a disk would. */
export const createMemoryTileStore = (files = new Map<string, Buffer>()): TileStore => ({
  read: async (path) => files.get(path),
  write: async (path, bytes) => void files.set(path, Buffer.from(bytes)),
  remove: async (path) => void files.delete(path),
});
