import { describe, expect, it } from 'vitest';
import {
  cosignature,
  leaves,
  logKey,
  logSeed,
  proofFile,
  roots,
  seenAt,
  signed,
  witnessKey,
  witnessSeed,
} from '../../test-data/vectors.ts';
import { withBitTurned } from '../../test-data/tiled-log.ts';
import { leafHash } from '../merkle/hashing.ts';
import { verifyInclusion } from '../merkle/verify.ts';
import { cosign, type OpenedCheckpoint, openCheckpoint, signCheckpoint } from './checkpoint.ts';
import { keyTypes, signerKey } from './keys.ts';
import { signNote } from './note.ts';
import { formatProof, parseProof } from './proof-file.ts';

const log = signerKey('log.example/cases', keyTypes.note, logSeed);
const witness = signerKey('witness.example/w1', keyTypes.cosignature, witnessSeed);
const root = roots[8] ?? Buffer.alloc(0);
const opened = (note: string): OpenedCheckpoint => {
  const checkpoint = openCheckpoint(note, log.verifier, [witness.verifier]);
  if (typeof checkpoint === 'string') throw new Error(checkpoint);
  return checkpoint;
};

describe('[N7] a checkpoint', () => {
  it('is signed as the known one is, and opens', () => {
    expect(log.verifier.text).toBe(logKey);
    expect(signCheckpoint({ size: 8, root }, log)).toBe(signed);
    expect(opened(signed)).toEqual({
      checkpoint: { origin: 'log.example/cases', size: 8, root },
      cosignatures: [],
    });
  });

  it('is not believed with any bit turned', () => {
    const bytes = Buffer.from(signed);
    for (let bit = 0; bit < bytes.length * 8; bit += 1)
      expect(openCheckpoint(withBitTurned(bytes, bit).toString(), log.verifier)).toBeTypeOf('string');
  });

  it('is not believed with another size', () => {
    expect(openCheckpoint(signed.replace('\n8\n', '\n9\n'), log.verifier)).toBe('bad-signature');
  });

  it.each([
    ['a size with a zero before it', 'log.example/cases\n08\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=\n'],
    ['a size that cannot be counted to', `log.example/cases\n9007199254740993\n${root.toString('base64')}\n`],
    ['half a root', 'log.example/cases\n8\nXcnaeacGWamtVZy3Ad7ZoqudgjqtL0lg\n'],
    ['a line of its own', `log.example/cases\n8\n${root.toString('base64')}\nmore\n`],
    ['nothing but an origin', 'log.example/cases\n'],
  ])('is malformed with %s, though it is signed', (_, text) => {
    expect(openCheckpoint(signNote(text, [log], 0), log.verifier)).toBe('malformed');
  });

  it('is not believed of another log, nor by a witness alone', () => {
    const elsewhere = signNote(`log.example/others\n8\n${root.toString('base64')}\n`, [log], 0);
    expect(openCheckpoint(elsewhere, log.verifier)).toBe('not-the-logs-own');
    const text = `log.example/cases\n8\n${root.toString('base64')}\n`;
    const alone = signNote(text, [witness], seenAt);
    expect(openCheckpoint(alone, log.verifier, [witness.verifier])).toBe('not-the-logs-own');
  });
});

describe('[N8] a cosignature', () => {
  it('is given as the known one is, and tells when', () => {
    expect(witness.verifier.text).toBe(witnessKey);
    const both = cosign(signed, opened(signed).checkpoint, witness, seenAt);
    expect(both).toBe(signed + cosignature);
    expect(opened(both).cosignatures).toEqual([{ key: witness.verifier, seconds: seenAt }]);
  });

  it('is not believed with any bit of it turned, nor under another time', () => {
    const base64 = cosignature.trim().split(' ')[2] ?? '';
    const blob = Buffer.from(base64, 'base64');
    for (let bit = 4 * 8; bit < blob.length * 8; bit += 1) {
      const turned = cosignature.replace(base64, withBitTurned(blob, bit).toString('base64'));
      expect(openCheckpoint(signed + turned, log.verifier, [witness.verifier])).toBe('bad-signature');
    }
  });

  it("is not a log's own signature", () => {
    const cut = cosignature.replace(
      / \S+\n$/,
      ` ${Buffer.concat([witness.verifier.id, Buffer.alloc(64)]).toString('base64')}\n`,
    );
    expect(openCheckpoint(signed + cut, log.verifier, [witness.verifier])).toBe('bad-signature');
  });
});

describe('[N9] a proof in a file', () => {
  it('is read and written as the known one is, and holds', () => {
    const read = parseProof(proofFile);
    if (!read) throw new Error('it was not read');
    expect(formatProof(read)).toBe(proofFile);
    const { checkpoint } = opened(read.checkpoint);
    const leaf = leafHash(leaves[5] ?? Buffer.alloc(0));
    expect(verifyInclusion(read.index, leaf, checkpoint, read.proof)).toBe(true);
    expect(verifyInclusion(4, leaf, checkpoint, read.proof)).toBe(false);
  });

  it('may carry something more, which is not looked at', () => {
    expect(parseProof(proofFile.replace('index', 'extra AAAA\nindex'))).toEqual(parseProof(proofFile));
  });

  it.each([
    ['of another kind', proofFile.replace('@v1', '@v2')],
    ['without an index', proofFile.replace('index 5\n', '')],
    ['with an index that is written otherwise', proofFile.replace('index 5', 'index 05')],
    ['with a hash cut short', proofFile.replace('vBoGQ7EuTS18d5GP', '')],
    ['with loose base64', proofFile.replace('nms=\n', 'nms\n')],
    ['with something more that is not base64', proofFile.replace('index', 'extra ?\nindex')],
    ['without a checkpoint', proofFile.slice(0, proofFile.indexOf('\n\n'))],
  ])('is not read %s', (_, text) => {
    expect(parseProof(text)).toBeUndefined();
  });
});
