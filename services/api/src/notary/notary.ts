import { readdirSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Id } from '@handslag/domain/shared/id';
import type { EventStore, KeptAt } from '@handslag/event-store/port';
import { UnprovableEvent } from '@handslag/notary/entry';
import { EdgeUnreadable } from '@handslag/notary/kept/edge';
import { createFileTileStore } from '@handslag/notary/kept/file-tile-store';
import type { SignerKey } from '@handslag/notary/note/keys';
import { TileMissing } from '@handslag/notary/tiles/nodes';
import { type Alarm, type FollowedTree, followTree, partnershipOf } from './followed-tree.ts';

const PAGE = 1000;
/** What is recorded meanwhile is signed together. */
const GATHER_MS = 1_000;

export interface Notary {
  /** Begins to follow the log: in the process alone that serves, or restores. Once. */
  start(): void;
  /** Resolves when everything up to a position is in its tree and signed; never where it was not started. */
  passed(position: bigint, signal: AbortSignal): Promise<void>;
  /** The tree of a partnership, as far as it has been followed. */
  treeOf(partnershipId: Id): FollowedTree | undefined;
  /** What is wrong, by partnership; a restart looks anew. */
  alarms(): ReadonlyMap<Id, Alarm>;
  close(): Promise<void>;
}

const isBroken = (error: unknown): boolean =>
  error instanceof TileMissing || error instanceof EdgeUnreadable || error instanceof UnprovableEvent;

/** Keeps a tree for each partnership as a projection of the log, and signs it when it has grown. */
export function createNotary(options: {
  log: Pick<EventStore<never, KeptAt>, 'readAll' | 'head' | 'close'>;
  directory: string;
  keyOf: (partnershipId: Id) => SignerKey;
  say: (line: string) => void;
}): Notary {
  const { log, directory, keyOf, say } = options;
  const closing = new AbortController();
  const alarms = new Map<Id, Alarm>();
  let trees = new Map<Id, FollowedTree>();
  let position = 0n;
  /** Whether the log has been read to its end once. */
  let whole = false;
  let hurry = new AbortController();
  let waiting: { position: bigint; resolve: () => void }[] = [];
  let following: Promise<void> | undefined;

  function alarm(partnershipId: Id, what: Alarm): void {
    if (alarms.get(partnershipId) === what) return;
    alarms.set(partnershipId, what);
    say(`notary: ALARM: the log of partnership ${partnershipId} is not what was signed (${what})`);
  }
  async function openTree(partnershipId: Id): Promise<FollowedTree> {
    const store = createFileTileStore(join(directory, partnershipId));
    const tree = await followTree({ store, key: keyOf(partnershipId) }, (what) => alarm(partnershipId, what));
    trees.set(partnershipId, tree);
    return tree;
  }
  /** What is broken in one partnership's tree does not hold up the others'. */
  async function within(partnershipId: Id, work: (tree: FollowedTree) => Promise<void>): Promise<void> {
    if (alarms.get(partnershipId) === 'unreadable') return;
    try {
      await work(trees.get(partnershipId) ?? (await openTree(partnershipId)));
    } catch (error) {
      if (!isBroken(error)) throw error;
      alarm(partnershipId, 'unreadable');
    }
  }
  async function takePage(events: readonly KeptAt[], grown: Set<Id>): Promise<void> {
    for (const [partnershipId, own] of Map.groupBy(events, partnershipOf)) {
      if (partnershipId === undefined) continue;
      grown.add(partnershipId);
      await within(partnershipId, (tree) => tree.take(own));
    }
  }
  /** Reads on to the end, and signs only there: a tree that is being built again is not smaller than what was signed. */
  async function readOn(grown: Set<Id>): Promise<void> {
    let reached = position;
    while (!closing.signal.aborted) {
      const events = await log.readAll(reached, PAGE);
      const last = events.at(-1);
      if (!last) break;
      await takePage(events, grown);
      reached = last.position;
    }
    if (closing.signal.aborted) return;
    if (!whole) for (const tree of trees.values()) tree.ended();
    whole = true;
    for (const id of grown) await within(id, (tree) => tree.sign());
    position = reached;
    for (const one of waiting) if (one.position <= position) one.resolve();
    waiting = waiting.filter((one) => one.position > position);
  }
  async function followFromStart(): Promise<void> {
    trees = new Map();
    position = 0n;
    whole = false;
    await mkdir(directory, { recursive: true, mode: 0o700 });
    const known = readdirSync(directory).flatMap((name) => Id.safeParse(name).data ?? []);
    for (const id of known) await within(id, async () => undefined);
    const grown = new Set<Id>();
    while (!closing.signal.aborted) {
      await readOn(grown);
      grown.clear();
      hurry = new AbortController();
      if (waiting.length > 0) continue;
      const woken = AbortSignal.any([closing.signal, hurry.signal]);
      await pause(GATHER_MS, undefined, { signal: woken, ref: false }).catch(() => undefined);
    }
  }
  async function follow(): Promise<void> {
    while (!closing.signal.aborted)
      try {
        await followFromStart();
      } catch (error) {
        if (closing.signal.aborted) return;
        say(`notary: ${error instanceof Error ? error.message : String(error)}; trying again`);
        await pause(GATHER_MS, undefined, { signal: closing.signal, ref: false }).catch(() => undefined);
      }
  }
  return {
    start: () => void (following ??= follow()),
    passed: (wanted, signal) =>
      new Promise((resolve, reject) => {
        if (wanted <= position) return resolve();
        const one = { position: wanted, resolve };
        waiting.push(one);
        hurry.abort();
        const late = (): void => {
          waiting = waiting.filter((other) => other !== one);
          reject(signal.reason);
        };
        signal.addEventListener('abort', late, { once: true });
      }),
    treeOf: (partnershipId) => trees.get(partnershipId),
    alarms: () => alarms,
    async close() {
      closing.abort();
      await following;
      await log.close();
    },
  };
}
