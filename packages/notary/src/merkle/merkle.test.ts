import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entriesOf, tiledLog, withBitTurned } from '../../test-data/tiled-log.ts';
import { consistencies, inclusions, leafHashes, leaves, roots } from '../../test-data/vectors.ts';
import { nodesIn } from '../tiles/nodes.ts';
import { emptyRoot, leafHash, nodeHash } from './hashing.ts';
import { proveConsistency, proveInclusion, rootAt } from './prove.ts';
import { verifyConsistency, verifyInclusion } from './verify.ts';

const known = tiledLog(leaves);
const nodes = nodesIn(leaves.length, known.readTile);
const at = <T>(list: readonly T[], index: number): T => {
  const found = list[index];
  if (found === undefined) throw new RangeError(`nothing stands at ${index}`);
  return found;
};
const head = (size: number) => ({ size, root: at(roots, size) });
const inHex = (hashes: readonly Buffer[]): string[] => hashes.map((hash) => hash.toString('hex'));
const asHashes = (texts: readonly string[]): Buffer[] => texts.map((text) => Buffer.from(text, 'hex'));

describe('[N1] the tree', () => {
  it('hashes leaves as RFC 6962 does, and is empty as it is there', () => {
    expect(leaves.map((leaf) => leafHash(leaf).toString('hex', 0, 4))).toEqual(leafHashes);
    expect(emptyRoot()).toEqual(roots[0]);
  });

  it.each(roots.map((_, size) => size))('has the known root of size %i', async (size) => {
    expect(await rootAt(size, nodes)).toEqual(roots[size]);
    expect(tiledLog(leaves.slice(0, size)).root).toEqual(roots[size]);
  });

  it('makes no node of what is not a hash', () => {
    expect(() => nodeHash(Buffer.alloc(31), Buffer.alloc(32))).toThrow(RangeError);
    expect(() => nodeHash(Buffer.alloc(32), Buffer.alloc(33))).toThrow(RangeError);
  });
});

describe('[N2] an inclusion proof', () => {
  it.each(inclusions)('of %i in %i is the known one, and holds', async (index, size, proof) => {
    expect(inHex(await proveInclusion(index, size, nodes))).toEqual(proof);
    expect(verifyInclusion(index, leafHash(at(leaves, index)), head(size), asHashes(proof))).toBe(true);
  });

  it('is not made of a leaf that is not there', async () => {
    await expect(proveInclusion(8, 8, nodes)).rejects.toThrow(RangeError);
    await expect(proveInclusion(-1, 8, nodes)).rejects.toThrow(RangeError);
    await expect(proveInclusion(0.5, 8, nodes)).rejects.toThrow(RangeError);
  });

  it('holds for every leaf of every size, and for no other leaf, place, size or bit', async () => {
    const log = tiledLog(entriesOf(600));
    const sizes = fc
      .integer({ min: 1, max: 600 })
      .chain((size) =>
        fc.tuple(fc.constant(size), fc.integer({ min: 0, max: size - 1 }), fc.nat(), fc.nat()),
      );
    await fc.assert(
      fc.asyncProperty(sizes, async ([size, index, which, bit]) => {
        const nodes = nodesIn(600, log.readTile);
        const root = await rootAt(size, nodes);
        const leaf = leafHash(Buffer.from(`entry ${index}`));
        const proof = await proveInclusion(index, size, nodes);
        expect(verifyInclusion(index, leaf, { size, root }, proof)).toBe(true);
        expect(verifyInclusion(index, withBitTurned(leaf, bit), { size, root }, proof)).toBe(false);
        expect(verifyInclusion(index, leaf, { size, root: withBitTurned(root, bit) }, proof)).toBe(false);
        expect(verifyInclusion(index + 1, leaf, { size, root }, proof)).toBe(false);
        expect(verifyInclusion(index, leaf, { size, root }, [...proof, root])).toBe(false);
        expect(verifyInclusion(size, leaf, { size, root }, proof)).toBe(false);
        if (proof.length === 0) return;
        const turned = proof.with(which % proof.length, withBitTurned(at(proof, which % proof.length), bit));
        expect(verifyInclusion(index, leaf, { size, root }, turned)).toBe(false);
        expect(verifyInclusion(index, leaf, { size, root }, proof.slice(0, -1))).toBe(false);
        expect(verifyInclusion(index, leaf, { size, root }, proof.with(0, Buffer.alloc(31)))).toBe(false);
      }),
    );
  });

  it('counts beyond 31 bits', () => {
    const [leaf, other] = [leafHash(Buffer.of(1)), leafHash(Buffer.of(2))];
    const index = 2 ** 40;
    const root = nodeHash(other, leaf);
    expect(verifyInclusion(index, leaf, { size: index + 1, root }, [other])).toBe(true);
    expect(verifyInclusion(0, leaf, { size: index + 1, root }, [other])).toBe(false);
  });
});

describe('[N3] a consistency proof', () => {
  it.each(consistencies)('from %i to %i is the known one, and holds', async (older, newer, proof) => {
    expect(inHex(await proveConsistency(older, newer, nodes))).toEqual(proof);
    expect(verifyConsistency(head(older), head(newer), asHashes(proof))).toBe(true);
  });

  it('is not made towards an older tree', async () => {
    await expect(proveConsistency(5, 4, nodes)).rejects.toThrow(RangeError);
    expect(verifyConsistency(head(5), head(4), [])).toBe(false);
  });

  it('holds for every two sizes, and for no other root or bit', async () => {
    const log = tiledLog(entriesOf(600));
    const sizes = fc
      .integer({ min: 2, max: 600 })
      .chain((newer) =>
        fc.tuple(fc.integer({ min: 1, max: newer - 1 }), fc.constant(newer), fc.nat(), fc.nat()),
      );
    await fc.assert(
      fc.asyncProperty(sizes, async ([older, newer, which, bit]) => {
        const nodes = nodesIn(600, log.readTile);
        const [from, to] = [await rootAt(older, nodes), await rootAt(newer, nodes)];
        const proof = await proveConsistency(older, newer, nodes);
        const holds = (from: Buffer, to: Buffer, proof: readonly Buffer[]): boolean =>
          verifyConsistency({ size: older, root: from }, { size: newer, root: to }, proof);
        expect(holds(from, to, proof)).toBe(true);
        expect(holds(withBitTurned(from, bit), to, proof)).toBe(false);
        expect(holds(from, withBitTurned(to, bit), proof)).toBe(false);
        expect(holds(from, to, [...proof, to])).toBe(false);
        expect(holds(from, to, proof.slice(0, -1))).toBe(false);
        const turned = proof.with(which % proof.length, withBitTurned(at(proof, which % proof.length), bit));
        expect(holds(from, to, turned)).toBe(false);
      }),
    );
  });
});
