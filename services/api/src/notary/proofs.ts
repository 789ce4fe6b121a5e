import { lastCheckpoint } from '@handslag/notary/kept/checkpoints';
import { tilesOf } from '@handslag/notary/kept/tiles-of';
import { type NodeAt, proveConsistency, proveInclusion } from '@handslag/notary/merkle/prove';
import { openCheckpoint } from '@handslag/notary/note/checkpoint';
import { nodesIn } from '@handslag/notary/tiles/nodes';
import type { FollowedTree } from './followed-tree.ts';

interface Signed {
  note: string;
  /** How many entries it is signed for. */
  size: number;
  nodes: NodeAt;
}

const base64 = (bytes: Buffer): string => bytes.toString('base64');

/** What was signed last, and the tree below it; undefined where nothing was, or where that cannot be believed. */
async function signedIn({ store, key, size }: FollowedTree): Promise<Signed | undefined> {
  const note = await lastCheckpoint(store);
  const opened = note === undefined ? undefined : openCheckpoint(note, key.verifier);
  if (note === undefined || typeof opened !== 'object') return undefined;
  const signed = opened.checkpoint.size;
  return { note, size: signed, nodes: nodesIn(signed, tilesOf(store, size())) };
}

/** The last checkpoint, and the key that it is signed with. */
export const checkpointOf = (tree: FollowedTree) =>
  tree.inTurn(async () => {
    const signed = await signedIn(tree);
    return signed && { checkpoint: signed.note, key: tree.key.verifier.text };
  });

/** That an event, by its position in the log, is in the tree that was signed last. */
export const proveEvent = (tree: FollowedTree, position: bigint) =>
  tree.inTurn(async () => {
    const signed = await signedIn(tree);
    const index = tree.indexAt(position);
    if (!signed || index === undefined || index >= signed.size) return undefined;
    const proof = await proveInclusion(index, signed.size, signed.nodes);
    const leaf = base64(await signed.nodes(0, index));
    return { index, leaf, proof: proof.map(base64), checkpoint: signed.note, key: tree.key.verifier.text };
  });

/** That the first `from` entries are the beginning of the first `to`; undefined where so many were not signed. */
export const proveGrowth = (tree: FollowedTree, from: number, wanted: number | undefined) =>
  tree.inTurn(async () => {
    const signed = await signedIn(tree);
    const to = wanted ?? signed?.size ?? 0;
    if (!signed || to > signed.size || from > to) return undefined;
    const proof = await proveConsistency(from, to, nodesIn(to, tilesOf(tree.store, tree.size())));
    return { from, to, proof: proof.map(base64) };
  });
