import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, tiledLog } from '../../test-data/tiled-log.ts';
import { leafHash } from '../merkle/hashing.ts';
import { rootAt } from '../merkle/prove.ts';
import { MOST_ENTRY_BYTES, packEntries, unpackEntries } from './bundle.ts';
import { GrowingTree } from './growing-tree.ts';
import { parseTilePath, tilePath } from './layout.ts';
import { nodesIn, TileMissing } from './nodes.ts';

const bytes = fc.uint8Array({ maxLength: 40 }).map((array) => Buffer.from(array));

describe('[N10] the path of a tile', () => {
  it.each([
    [{ level: 0, index: 0, width: 256 }, 'tile/0/000'],
    [{ level: 0, index: 1_234_067, width: 256 }, 'tile/0/x001/x234/067'],
    [{ level: 1, index: 999, width: 17 }, 'tile/1/999.p/17'],
    [{ level: 'entries', index: 1000, width: 1 }, 'tile/entries/x001/000.p/1'],
  ] as const)('of %o is %s', (at, path) => {
    expect(tilePath(at)).toBe(path);
    expect(parseTilePath(path)).toEqual(at);
  });

  it('is written in one way only', () => {
    const others = [
      'tile/0/0',
      'tile/00/000',
      'tile/64/000',
      'tile/0/x000/001',
      'tile/0/001/000',
      'tile/0/000.p/0',
      'tile/0/000.p/256',
      'tile/0/000.p/007',
      'tile/0/../000',
      'tile/data/000',
      '/tile/0/000',
    ];
    expect(others.filter((path) => parseTilePath(path))).toEqual([]);
  });

  it('is read as it was written', () => {
    const at = fc.record({
      level: fc.oneof(fc.integer({ min: 0, max: 63 }), fc.constant('entries' as const)),
      index: fc.maxSafeNat(),
      width: fc.integer({ min: 1, max: 256 }),
    });
    fc.assert(
      fc.property(at, (at) => {
        expect(parseTilePath(tilePath(at))).toEqual(at);
      }),
    );
  });
});

describe('[N11] a tile of entries', () => {
  it('has each with its length before it', () => {
    expect(packEntries([Buffer.from('hei'), Buffer.alloc(0)]).toString('hex')).toBe('00036865690000');
  });

  it('is read as it was written, and not with more, fewer or half entries', () => {
    fc.assert(
      fc.property(fc.array(bytes, { minLength: 1, maxLength: 256 }), (entries) => {
        const tile = packEntries(entries);
        expect(unpackEntries(tile, entries.length)).toEqual(entries);
        expect(unpackEntries(tile, entries.length + 1)).toBeUndefined();
        expect(unpackEntries(tile.subarray(0, -1), entries.length)).toBeUndefined();
        expect(unpackEntries(Buffer.concat([tile, Buffer.of(0)]), entries.length)).toBeUndefined();
      }),
    );
  });

  it('takes no entry that is too long, and no more than there is room for', () => {
    expect(() => packEntries([Buffer.alloc(MOST_ENTRY_BYTES + 1)])).toThrow(RangeError);
    expect(() => packEntries(entriesOf(257))).toThrow(RangeError);
  });
});

describe('[N12] a tree', () => {
  it('goes on from its right edge as if it had never stopped', () => {
    fc.assert(
      fc.property(fc.nat({ max: 1200 }), fc.nat({ max: 600 }), (before, after) => {
        const entries = entriesOf(before + after);
        const whole = new GrowingTree();
        for (const entry of entries.slice(0, before)) whole.add(leafHash(entry));
        const edge: Buffer[] = [];
        for (const { level, bytes } of whole.unfinished()) edge[level] = bytes;
        const again = new GrowingTree(before, edge);
        for (const entry of entries.slice(before))
          expect(again.add(leafHash(entry))).toEqual(whole.add(leafHash(entry)));
        expect(again.root()).toEqual(whole.root());
        expect(again.unfinished()).toEqual(whole.unfinished());
      }),
      { numRuns: 20 },
    );
  });

  it('goes over into a third row of tiles', async () => {
    const size = 65_536 + 300;
    const { tiles, root, readTile } = tiledLog(entriesOf(size));
    expect([...tiles.keys()].filter((path) => !/^tile\/0\/[0-9]{3}$/.test(path))).toEqual([
      'tile/1/000',
      'tile/0/257.p/44',
      'tile/1/001.p/1',
      'tile/2/000.p/1',
    ]);
    expect(await rootAt(size, nodesIn(size, readTile))).toEqual(root);
  });

  it('does not go on from an edge that is not its', () => {
    expect(() => new GrowingTree(3, [Buffer.alloc(64)])).toThrow(RangeError);
    expect(() => new GrowingTree(256, [Buffer.alloc(32)])).toThrow(RangeError);
  });

  it('names a tile that is missing or cut', async () => {
    const { readTile } = tiledLog(entriesOf(300));
    const cut = nodesIn(300, async (path) => (await readTile(path))?.subarray(1));
    await expect(rootAt(300, cut)).rejects.toThrow(TileMissing);
    await expect(rootAt(300, cut)).rejects.toThrow('tile/');
  });
});
