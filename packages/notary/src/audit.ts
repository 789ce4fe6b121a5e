import { leafHash, HASH_BYTES } from './merkle/hashing.ts';
import { type Checkpoint, type CheckpointFault, openCheckpoint } from './note/checkpoint.ts';
import type { VerifierKey } from './note/keys.ts';
import { GrowingTree, type Tile } from './tiles/growing-tree.ts';
import { TILE_WIDTH, tilePath, widthIn } from './tiles/layout.ts';
import type { ReadTile } from './tiles/nodes.ts';

/** What does not fit, and where. `index` counts a log's entries from 0. */
export type Unsound =
  | { fault: 'checkpoint'; why: CheckpointFault }
  | { fault: 'entry'; index: number; why: 'differs' | 'missing' | 'added' }
  | { fault: 'tile'; path: string; why: 'differs' | 'missing' }
  /** Neither entries nor tiles are those that were signed: from this entry on, they do not even agree. */
  | { fault: 'entries and tiles'; index: number };

export interface Audited {
  checkpoint: string;
  log: VerifierKey;
  entries: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  readTile: ReadTile;
  /** A log may have grown since its checkpoint; a bundle may not. */
  mayGoOn: boolean;
}

/** What was found on the way through the entries: the first of each kind. */
interface Found {
  tree: GrowingTree;
  seen: number;
  tile: Extract<Unsound, { fault: 'tile' }> | undefined;
  entry: number | undefined;
}

async function compareTile({ bytes, ...at }: Tile, read: ReadTile, found: Found): Promise<void> {
  const path = tilePath(at);
  const kept = await read(path);
  if (kept?.equals(bytes)) return;
  found.tile ??= { fault: 'tile', path, why: kept ? 'differs' : 'missing' };
  if (at.level > 0 || !kept) return;
  const differs = Array.from({ length: at.width }, (_, i) => i).find(
    (i) =>
      !bytes
        .subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES)
        .equals(kept.subarray(i * HASH_BYTES, (i + 1) * HASH_BYTES)),
  );
  if (differs !== undefined) found.entry ??= at.index * TILE_WIDTH + differs;
}

async function walk({ entries, readTile }: Audited, size: number): Promise<Found> {
  const found: Found = { tree: new GrowingTree(), seen: 0, tile: undefined, entry: undefined };
  for await (const entry of entries) {
    found.seen += 1;
    if (found.seen > size) break;
    for (const tile of found.tree.add(leafHash(entry))) await compareTile(tile, readTile, found);
  }
  return found;
}

/** The tree that the lowest row of tiles makes; undefined where a tile of it is missing or cut. */
async function treeOfTiles(size: number, read: ReadTile): Promise<GrowingTree | undefined> {
  const tree = new GrowingTree();
  for (let index = 0; tree.size < size; index += 1) {
    const width = widthIn(size, 0, index);
    const bytes = await read(tilePath({ level: 0, index, width }));
    if (bytes?.length !== width * HASH_BYTES) return undefined;
    for (let at = 0; at < bytes.length; at += HASH_BYTES) tree.add(bytes.subarray(at, at + HASH_BYTES));
  }
  return tree;
}

async function firstUnlike(found: Found, size: number, read: ReadTile): Promise<number> {
  if (found.entry !== undefined) return found.entry;
  const [edge] = found.tree.unfinished();
  if (edge?.level !== 0) return found.tree.size;
  const width = widthIn(size, 0, edge.index);
  const kept = await read(tilePath({ level: 0, index: edge.index, width }));
  // Fewer entries than were signed end in a tile that is narrower than the one that is kept.
  const beside: Found = { ...found, tile: undefined };
  await compareTile(edge, async () => kept?.subarray(0, edge.bytes.length), beside);
  return beside.entry ?? found.tree.size;
}

/** Where the entries are not those that were signed: by the tiles, if these are. */
async function blame(found: Found, { size, root }: Checkpoint, read: ReadTile): Promise<Unsound> {
  const index = await firstUnlike(found, size, read);
  const tiles = await treeOfTiles(size, read);
  if (!tiles?.root().equals(root)) return { fault: 'entries and tiles', index };
  return { fault: 'entry', index, why: index >= found.seen ? 'missing' : 'differs' };
}

/** Holds entries and tiles to what a log has signed; answers the first that does not fit, or undefined where all do. */
export async function audit(audited: Audited): Promise<Unsound | undefined> {
  const opened = openCheckpoint(audited.checkpoint, audited.log);
  if (typeof opened === 'string') return { fault: 'checkpoint', why: opened };
  const { checkpoint } = opened;
  const { size, root } = checkpoint;
  const found = await walk(audited, size);
  if (!found.tree.root().equals(root)) return blame(found, checkpoint, audited.readTile);
  for (const tile of found.tree.unfinished()) await compareTile(tile, audited.readTile, found);
  if (found.tile) return found.tile;
  return found.seen > size && !audited.mayGoOn ? { fault: 'entry', index: size, why: 'added' } : undefined;
}
