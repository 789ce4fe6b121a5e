import { proveConsistency } from '../merkle/prove.ts';
import { type TreeHead, verifyConsistency } from '../merkle/verify.ts';
import { type CheckpointFault, openCheckpoint, signCheckpoint } from '../note/checkpoint.ts';
import type { SignerKey } from '../note/keys.ts';
import { nodesIn, TileMissing } from '../tiles/nodes.ts';
import { tilesOf } from './tiles-of.ts';
import type { TileStore } from './tile-store.ts';

const LAST = 'checkpoint';

/** Why nothing is signed: what was signed last is not the beginning of the tree, or cannot be believed itself. */
export type Refused = 'smaller-than-signed' | 'does-not-extend' | CheckpointFault;
export type Signed = { checkpoint: string } | { refused: Refused };

/** What was signed last, as it was signed; undefined where nothing was. */
export const lastCheckpoint = async (store: TileStore): Promise<string | undefined> =>
  (await store.read(LAST))?.toString();

/** What was signed when the tree had a size. */
export const checkpointAt = async (store: TileStore, size: number): Promise<string | undefined> =>
  (await store.read(`checkpoints/${size}`))?.toString();

async function extendsIt(store: TileStore, older: TreeHead, newer: TreeHead): Promise<boolean> {
  const nodes = nodesIn(newer.size, tilesOf(store, newer.size));
  try {
    return verifyConsistency(older, newer, await proveConsistency(older.size, newer.size, nodes));
  } catch (error) {
    if (error instanceof TileMissing) return false;
    throw error;
  }
}

async function refusal(
  store: TileStore,
  last: string,
  head: TreeHead,
  { verifier }: SignerKey,
): Promise<Refused | undefined> {
  const opened = openCheckpoint(last, verifier);
  if (typeof opened === 'string') return opened;
  if (opened.checkpoint.size > head.size) return 'smaller-than-signed';
  return (await extendsIt(store, opened.checkpoint, head)) ? undefined : 'does-not-extend';
}

/** Signs a tree that is on disk and goes on from what was signed last. What was signed already is answered as it stands. */
export async function keepCheckpoint(store: TileStore, head: TreeHead, key: SignerKey): Promise<Signed> {
  const last = await lastCheckpoint(store);
  const refused = last === undefined ? undefined : await refusal(store, last, head, key);
  if (refused) return { refused };
  const before = await checkpointAt(store, head.size);
  const checkpoint = before ?? signCheckpoint(head, key);
  // A crash may have left it signed and not yet the last: then it counts, if it is this tree's.
  const unlike = before === undefined ? undefined : await refusal(store, before, head, key);
  if (unlike) return { refused: unlike };
  if (before === undefined) await store.write(`checkpoints/${head.size}`, Buffer.from(checkpoint));
  if (last !== checkpoint) await store.write(LAST, Buffer.from(checkpoint));
  return { checkpoint };
}
