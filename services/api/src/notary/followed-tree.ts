import { Id } from '@handslag/domain/shared/id';
import type { KeptAt } from '@handslag/event-store/port';
import { entryOf } from '@handslag/notary/entry';
import { lastCheckpoint, type Refused } from '@handslag/notary/kept/checkpoints';
import { KeptTree } from '@handslag/notary/kept/kept-tree';
import type { TileStore } from '@handslag/notary/kept/tile-store';
import { leafHash } from '@handslag/notary/merkle/hashing';
import { openCheckpoint } from '@handslag/notary/note/checkpoint';
import type { SignerKey } from '@handslag/notary/note/keys';
import { GrowingTree } from '@handslag/notary/tiles/growing-tree';
import { z } from 'zod';

/** What alarms: what is signed does not go on from what was, the log is not what was signed, or the tree cannot be read. */
export type Alarm = Refused | 'log-differs' | 'log-is-shorter' | 'unreadable';

const Belonging = z.object({ meta: z.object({ partnershipId: Id }) });

/** Whose an event is, as it is kept; undefined where that cannot be read. */
export function partnershipOf({ body }: KeptAt): Id | undefined {
  try {
    return Belonging.safeParse(JSON.parse(body)).data?.meta.partnershipId;
  } catch {
    return undefined;
  }
}

export interface FollowedTree {
  readonly store: TileStore;
  readonly key: SignerKey;
  /** How many entries are on disk. */
  readonly size: () => number;
  /** Where in the tree an event stands that the log has at a position. */
  indexAt(position: bigint): number | undefined;
  /** Takes the partnership's next events, in the log's order. */
  take(events: readonly KeptAt[]): Promise<void>;
  /** Signs what is on disk. */
  sign(): Promise<void>;
  /** The log has been read to its end: whether it has what was signed. */
  ended(): void;
  /** Reads the tree while nothing is added to it. */
  inTurn<T>(work: () => Promise<T>): Promise<T>;
}

/** The place of a position among positions that only grow. */
function placeOf(positions: readonly bigint[], position: bigint): number | undefined {
  let [low, high] = [0, positions.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((positions[middle] ?? position) < position) low = middle + 1;
    else high = middle;
  }
  return positions[low] === position ? low : undefined;
}

/**
 * A partnership's tree, told its log from the first event at each start. What the tree has already is not added again, but held
 * to what was signed: by counting, since engines count positions differently. Throws TileMissing, EdgeUnreadable, or what the
 * store throws.
 */
export async function followTree(
  { store, key }: Pick<FollowedTree, 'store' | 'key'>,
  alarm: (alarm: Alarm) => void,
): Promise<FollowedTree> {
  const tree = await KeptTree.open({ store, key, alarm });
  const last = await lastCheckpoint(store);
  const opened = last === undefined ? undefined : openCheckpoint(last, key.verifier);
  const signed = typeof opened === 'object' ? opened.checkpoint : undefined;
  const positions: bigint[] = [];
  let told: GrowingTree | undefined = new GrowingTree();
  let sound = true;
  let turn: Promise<unknown> = Promise.resolve();

  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = turn.then(work);
    turn = mine.catch(() => undefined);
    return mine;
  }
  /** Holds the log, as it is read again, to what was signed last. */
  function hold(entry: Buffer): void {
    if (!told || !signed) return;
    told.add(leafHash(entry));
    if (told.size < signed.size) return;
    sound = told.root().equals(signed.root);
    if (!sound) alarm('log-differs');
    told = undefined;
  }
  async function take(events: readonly KeptAt[]): Promise<void> {
    const entries = events.map(entryOf);
    for (const entry of entries) hold(entry);
    const fresh = entries.slice(Math.max(0, tree.size - positions.length));
    const end = events.at(-1);
    if (fresh.length > 0 && end) await tree.add(fresh, end.position);
    for (const { position } of events) positions.push(position);
  }
  return {
    store,
    key,
    size: () => tree.size,
    indexAt: (position) => placeOf(positions, position),
    take: (events) => inTurn(() => take(events)),
    sign: () =>
      inTurn(async () => {
        if (sound) await tree.sign();
      }),
    ended() {
      if (positions.length >= Math.max(tree.size, signed?.size ?? 0)) return;
      sound = false;
      alarm('log-is-shorter');
    },
    inTurn,
  };
}
