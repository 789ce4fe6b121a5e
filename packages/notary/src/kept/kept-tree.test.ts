import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMemoryEventStore } from '@handslag/testing/memory-event-store';
import { afterAll, describe, expect, it } from 'vitest';
import { entriesOf, tiledLog } from '../../test-data/tiled-log.ts';
import { audit } from '../audit.ts';
import { entryOf } from '../entry.ts';
import { keyTypes, signerKey } from '../note/keys.ts';
import { asKept, catchUp } from './catch-up.ts';
import { checkpointAt, lastCheckpoint, type Refused } from './checkpoints.ts';
import { EdgeUnreadable, readEdge } from './edge.ts';
import { createFileTileStore } from './file-tile-store.ts';
import { KeptTree } from './kept-tree.ts';
import { createMemoryTileStore } from './memory-tile-store.ts';
import type { TileStore } from './tile-store.ts';
import { tilesOf } from './tiles-of.ts';

const key = signerKey('log.example/tiled', keyTypes.note, Buffer.alloc(32, 1));
const folder = mkdtempSync(join(tmpdir(), 'handslag-notary-'));
afterAll(() => rmSync(folder, { recursive: true }));

const opened = async (store: TileStore) => {
  const alarms: Refused[] = [];
  const tree = await KeptTree.open({ store, key, alarm: (refused) => alarms.push(refused) });
  return { tree, alarms };
};
const steps = [1, 3, 255, 256, 300, 513, 700];
const entries = entriesOf(700);

/** Tells the entries and signs now and then, from wherever the tree stands. */
async function tell(store: TileStore, acknowledged: string[] = []): Promise<void> {
  const { tree } = await opened(store);
  for (const step of steps.filter((step) => step >= tree.size)) {
    if (step > tree.size) await tree.add(entries.slice(tree.size, step), BigInt(step));
    const signed = await tree.sign();
    expect(signed).toHaveProperty('checkpoint');
    if ('checkpoint' in signed) acknowledged.push(signed.checkpoint);
  }
}

const sound = async (store: TileStore, checkpoint: string, of: readonly Buffer[]) =>
  audit({
    checkpoint,
    log: key.verifier,
    entries: of,
    readTile: tilesOf(store, (await readEdge(store)).size),
    mayGoOn: true,
  });

describe.each([
  ['memory', () => createMemoryTileStore()],
  ['files', () => createFileTileStore(mkdtempSync(join(folder, 'tree-')))],
])('[N14] a tree in %s', (_, create) => {
  it('is kept with each checkpoint as it was signed', async () => {
    const store = create();
    await tell(store);
    expect(await lastCheckpoint(store)).toBe(tiledLog(entries).checkpoint);
    for (const step of steps) {
      const checkpoint = await checkpointAt(store, step);
      expect(checkpoint).toBe(tiledLog(entriesOf(step)).checkpoint);
      expect(await sound(store, checkpoint ?? '', entries)).toBeUndefined();
    }
    expect(await sound(store, tiledLog(entries).checkpoint, entries.with(4, Buffer.from('x')))).toEqual({
      fault: 'entry',
      index: 4,
      why: 'differs',
    });
  });

  it('has no unfinished tiles but those of its edge', async () => {
    const store = create();
    await tell(store);
    expect(await store.read('tile/0/000.p/3')).toBeUndefined();
    expect(await store.read('tile/0/002.p/188')).toBeDefined();
  });
});

it("[N14] files are their owner's alone", async () => {
  const root = mkdtempSync(join(folder, 'own-'));
  await tell(createFileTileStore(root));
  const modes = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => statSync(join(entry.parentPath, entry.name)).mode & 0o777);
  expect(new Set(modes)).toEqual(new Set([0o600]));
});

const nothing = tiledLog([]).checkpoint;
class Crash extends Error {}
/** Dies at one change of many, before or after it takes effect. */
function dying(store: TileStore, at: number, after: boolean): TileStore {
  let changes = 0;
  const change = async (make: () => Promise<void>): Promise<void> => {
    changes += 1;
    if (changes > at || (changes === at && !after)) throw new Crash();
    await make();
    if (changes === at) throw new Crash();
  };
  return {
    read: (path) => store.read(path),
    write: (path, bytes) => change(() => store.write(path, bytes)),
    remove: (path) => change(() => store.remove(path)),
  };
}

describe('[N15] a crash', () => {
  it.each([false, true])(
    'at any change loses nothing that was signed, and is gone on from (after it: %s)',
    async (after) => {
      let [at, crashed] = [0, true];
      while (crashed) {
        at += 1;
        const files = new Map<string, Buffer>();
        const store = createMemoryTileStore(files);
        const acknowledged: string[] = [];
        crashed = await tell(dying(store, at, after), acknowledged).then(
          () => false,
          (error: unknown) => {
            if (error instanceof Crash) return true;
            throw error;
          },
        );
        const last = (await lastCheckpoint(store)) ?? nothing;
        expect(await sound(store, last, entries)).toBeUndefined();
        await tell(store);
        expect(await lastCheckpoint(store)).toBe(tiledLog(entries).checkpoint);
        expect(await sound(store, tiledLog(entries).checkpoint, entries)).toBeUndefined();
        const kept = new Set([...files.values()].map(String));
        expect(acknowledged.filter((checkpoint) => !kept.has(checkpoint))).toEqual([]);
      }
      expect(at).toBeGreaterThan(30);
    },
  );
});

describe('[N16] a tree that does not go on from what was signed', () => {
  const rewritten = entries.with(2, Buffer.from('rewritten'));

  it('is refused, alarms, and leaves what was signed', async () => {
    const files = new Map<string, Buffer>();
    const store = createMemoryTileStore(files);
    await tell(store);
    const last = await lastCheckpoint(store);
    for (const path of files.keys()) if (!path.startsWith('checkpoint')) files.delete(path);
    const { tree, alarms } = await opened(store);
    await tree.add(rewritten.slice(0, 600), 600n);
    expect(await tree.sign()).toEqual({ refused: 'smaller-than-signed' });
    await tree.add(rewritten.slice(600), 700n);
    expect(await tree.sign()).toEqual({ refused: 'does-not-extend' });
    await tree.add([Buffer.from('one more')], 701n);
    expect(await tree.sign()).toEqual({ refused: 'does-not-extend' });
    expect(alarms).toEqual(['smaller-than-signed', 'does-not-extend', 'does-not-extend']);
    expect(await lastCheckpoint(store)).toBe(last);
  });

  it("is refused, too, where the last checkpoint was changed or is another's", async () => {
    const store = createMemoryTileStore();
    await tell(store);
    const last = (await lastCheckpoint(store)) ?? '';
    const { tree, alarms } = await opened(store);
    await store.write('checkpoint', Buffer.from(last.replace('\n700\n', '\n699\n')));
    expect(await tree.sign()).toEqual({ refused: 'bad-signature' });
    await store.write('checkpoint', Buffer.alloc(0));
    expect(await tree.sign()).toEqual({ refused: 'malformed' });
    expect(alarms).toEqual(['bad-signature', 'malformed']);
  });

  it('is not signed over what a crash had left signed and is not its own', async () => {
    const store = createMemoryTileStore();
    const { tree, alarms } = await opened(store);
    await tree.add(entries, 700n);
    await store.write('checkpoints/700', Buffer.from(tiledLog(rewritten).checkpoint));
    expect(await tree.sign()).toEqual({ refused: 'does-not-extend' });
    expect(alarms).toEqual(['does-not-extend']);
    expect(await lastCheckpoint(store)).toBeUndefined();
  });

  it('is not opened from an edge that cannot be read', async () => {
    const store = createMemoryTileStore();
    await store.write('edge', Buffer.from('size many\n'));
    await expect(opened(store)).rejects.toThrow(EdgeUnreadable);
    await store.write('edge', Buffer.from('size 3\nposition 3\n'));
    await expect(opened(store)).rejects.toThrow('tile/0/000.p/3');
  });
});

const isOwn = ({ stream }: { stream: string }): boolean => stream.startsWith('own');

it('[N17] follows a log in its order, its own events only, and goes on where it was', async () => {
  const log = createMemoryEventStore({ codec: asKept });
  const append = async (stream: string, from: number, count: number) =>
    log.append(
      stream,
      Array.from({ length: count }, (_, i) => ({
        id: `${stream}-${from + i}`,
        type: 'Told',
        body: `{"n":${i}}`,
      })),
      'any',
    );
  const store = createMemoryTileStore();
  const heads: number[] = [];
  for (let round = 0; round < 4; round += 1) {
    await append('own-a', round * 400, 400);
    await append('other', round * 400, 400);
    await append('own-b', round, 1);
    const { tree } = await opened(store);
    await catchUp(tree, log, isOwn);
    expect(await tree.sign()).toHaveProperty('checkpoint');
    heads.push(tree.size);
  }
  expect(heads).toEqual([401, 802, 1203, 1604]);
  const own = (await log.readAll(0n, 4000)).filter(isOwn).map(entryOf);
  expect(await lastCheckpoint(store)).toBe(tiledLog(own).checkpoint);
  const { tree } = await opened(store);
  await append('other', 9000, 5);
  await catchUp(tree, log, isOwn);
  expect([tree.size, tree.position]).toEqual([1604, await log.head()]);
});
