import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, tiledLog, withBitTurned } from '../test-data/tiled-log.ts';
import { audit } from './audit.ts';

const sizes = [1, 2, 255, 256, 257, 512, 700];
const logs = sizes.map((size) => ({ size, entries: entriesOf(size), ...tiledLog(entriesOf(size)) }));
const someLog = fc.constantFrom(...logs);
const place = fc.nat();
const nothing = async (): Promise<undefined> => undefined;
const held = { mayGoOn: false };

describe('[N13] whatever is changed in a log', () => {
  it.each(logs)('is nothing where nothing was: $size entries', async (log) => {
    expect(await audit({ ...log, ...held })).toBeUndefined();
  });

  it('is found and named: a bit of an entry', async () => {
    await fc.assert(
      fc.asyncProperty(someLog, place, place, async (log, where, bit) => {
        const index = where % log.size;
        const entries = log.entries.map((entry, i) => (i === index ? withBitTurned(entry, bit) : entry));
        expect(await audit({ ...log, ...held, entries })).toEqual({ fault: 'entry', index, why: 'differs' });
      }),
    );
  });

  it('is found and named: an entry left out', async () => {
    await fc.assert(
      fc.asyncProperty(someLog, place, async (log, where) => {
        const index = where % log.size;
        const entries = log.entries.toSpliced(index, 1);
        const why = index === log.size - 1 ? 'missing' : 'differs';
        expect(await audit({ ...log, ...held, entries })).toEqual({ fault: 'entry', index, why });
      }),
    );
  });

  it('is found and named: an entry put in', async () => {
    await fc.assert(
      fc.asyncProperty(someLog, place, async (log, where) => {
        const index = where % (log.size + 1);
        const entries = log.entries.toSpliced(index, 0, Buffer.from('put in'));
        const why = index === log.size ? 'added' : 'differs';
        expect(await audit({ ...log, ...held, entries })).toEqual({ fault: 'entry', index, why });
      }),
    );
  });

  it('is found and named: two entries that changed places', async () => {
    await fc.assert(
      fc.asyncProperty(someLog, place, place, async (log, one, other) => {
        const [a, b] = [one % log.size, other % log.size];
        const swap = (i: number): number => (i === a ? b : i === b ? a : i);
        const entries = log.entries.map((_, i) => Buffer.from(`entry ${swap(i)}`));
        const found = a === b ? undefined : { fault: 'entry', index: Math.min(a, b), why: 'differs' };
        expect(await audit({ ...log, ...held, entries })).toEqual(found);
      }),
    );
  });

  it('is found and named: a bit of a tile, a tile cut, a tile gone', async () => {
    await fc.assert(
      fc.asyncProperty(someLog, place, place, async (log, which, bit) => {
        const paths = [...log.tiles.keys()];
        const path = paths[which % paths.length] ?? '';
        const change = (to: (tile: Buffer) => Buffer | undefined) =>
          audit({
            ...log,
            ...held,
            readTile: async (asked) => {
              const tile = log.tiles.get(asked);
              return asked === path && tile ? to(tile) : tile;
            },
          });
        expect(await change((tile) => withBitTurned(tile, bit))).toEqual({
          fault: 'tile',
          path,
          why: 'differs',
        });
        expect(await change((tile) => tile.subarray(1))).toEqual({ fault: 'tile', path, why: 'differs' });
        expect(await change(() => undefined)).toEqual({ fault: 'tile', path, why: 'missing' });
      }),
    );
  });

  it('is found and named: a bit of the checkpoint', async () => {
    await fc.assert(
      fc.asyncProperty(someLog, place, async (log, bit) => {
        const checkpoint = withBitTurned(Buffer.from(log.checkpoint), bit).toString();
        expect(await audit({ ...log, ...held, checkpoint })).toMatchObject({ fault: 'checkpoint' });
      }),
    );
  });

  it('is found though the tiles were made anew to fit, or are gone with it', async () => {
    await fc.assert(
      fc.asyncProperty(someLog, place, place, async (log, where, bit) => {
        const index = where % log.size;
        const entries = log.entries.map((entry, i) => (i === index ? withBitTurned(entry, bit) : entry));
        const { readTile } = tiledLog(entries);
        expect(await audit({ ...log, ...held, entries, readTile })).toMatchObject({
          fault: 'entries and tiles',
        });
        expect(await audit({ ...log, ...held, entries, readTile: nothing })).toMatchObject({
          fault: 'entries and tiles',
        });
      }),
    );
  });

  it('is not that the log has gone on since', async () => {
    const log = tiledLog(entriesOf(256));
    expect(await audit({ ...log, entries: entriesOf(300), mayGoOn: true })).toBeUndefined();
  });
});
