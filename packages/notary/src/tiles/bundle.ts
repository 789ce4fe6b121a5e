import { TILE_WIDTH } from './layout.ts';

/** The most bytes an entry can have. Source: C2SP tlog-tiles, whose length takes two bytes. */
export const MOST_ENTRY_BYTES = 65_535;
const LENGTH_BYTES = 2;

/** A tile of entries, each with its length before it. Throws RangeError where one is too long, or they are too many. */
export function packEntries(entries: readonly Uint8Array[]): Buffer {
  if (entries.length > TILE_WIDTH) throw new RangeError(`a tile has ${TILE_WIDTH} entries at most`);
  const parts = entries.flatMap((entry) => {
    if (entry.length > MOST_ENTRY_BYTES)
      throw new RangeError(`an entry has ${MOST_ENTRY_BYTES} bytes at most`);
    const length = Buffer.alloc(LENGTH_BYTES);
    length.writeUInt16BE(entry.length);
    return [length, entry];
  });
  return Buffer.concat(parts);
}

/** The entries of a tile; undefined where the bytes are not exactly so many whole ones. */
export function unpackEntries(tile: Buffer, width: number): Buffer[] | undefined {
  const entries: Buffer[] = [];
  let at = 0;
  while (at + LENGTH_BYTES <= tile.length) {
    const from = at + LENGTH_BYTES;
    at = from + tile.readUInt16BE(at);
    entries.push(tile.subarray(from, at));
  }
  return at === tile.length && entries.length === width ? entries : undefined;
}
