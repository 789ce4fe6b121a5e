import { describe, expect, it } from 'vitest';
import { logKey, logSeed, witnessKey, witnessSeed } from '../../test-data/vectors.ts';
import { keyTypes, parseVerifierKey, signerKey, type VerifierKey } from './keys.ts';
import { openNote, signNote } from './note.ts';

const verifier = (text: string): VerifierKey => {
  const key = parseVerifierKey(text);
  if (!key) throw new Error(`${text} is not a key`);
  return key;
};
const foo = verifier('example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k');
const line =
  '— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=\n';
const text = 'This is an example message.\n';
const note = `${text}\n${line}`;

describe('[N5] a signed note', () => {
  it('opens as the known one does', () => {
    expect(openNote(note, [foo])).toEqual({ text, signatures: [{ key: foo }] });
  });

  it('passes over signatures that nobody knows, up to a hundred lines', () => {
    const other = '— example.com/bar AAAAAAAA\n';
    expect(openNote(`${text}\n${other.repeat(20)}${line}`, [foo])).toMatchObject({ text });
    expect(openNote(`${text}\n${other.repeat(100)}${line}`, [foo])).toBe('malformed');
    expect(openNote(`${text}\n${other}`, [foo])).toBe('no-known-signature');
  });

  it('is not believed with a known key and a bad signature, though another is good', () => {
    const own = signerKey('own.example', keyTypes.note, logSeed);
    const [, good = ''] = signNote('Something else.\n', [own], 0).split('\n\n');
    expect(openNote(note + good, [foo, own.verifier])).toBe('bad-signature');
    expect(openNote(note.replace('message', 'massage'), [foo])).toBe('bad-signature');
  });

  it.each([
    ['without a blank line', `${text}${line}`],
    ['without a signature', `${text}\n`],
    ['cut at its end', note.slice(0, -1)],
    ['with a control character', note.replace('an example', 'an\texample')],
    ['with a carriage return', note.replaceAll('\n', '\r\n')],
    ['with a hyphen for the dash', note.replace('—', '-')],
    ['with loose base64', note.replace('AQM=\n', 'AQM\n').replace('yaQM=', 'yaQM')],
    ['with a second way to write the same base64', note.replace('aQM=', 'aQN=')],
    ['with half a character', `\ud800${note}`],
    ['with a line of something else among the signatures', `${note}and so on\n`],
  ])('is malformed %s', (_, changed) => {
    expect(openNote(changed, [foo])).toBe('malformed');
  });

  it('has a text that may itself have blank lines', () => {
    const own = signerKey('own.example', keyTypes.note, logSeed);
    const paragraphs = 'One.\n\nTwo.\n';
    expect(openNote(signNote(paragraphs, [own], 0), [own.verifier])).toMatchObject({ text: paragraphs });
  });

  it('is not signed where it could not be opened', () => {
    const own = signerKey('own.example', keyTypes.note, logSeed);
    for (const text of ['no line break', 'a\tb\n', '\ud800\n'])
      expect(() => signNote(text, [own], 0)).toThrow(RangeError);
    expect(() => signNote('nobody\n', [], 0)).toThrow(RangeError);
  });
});

describe('[N6] a key', () => {
  it('is written as the known ones are', () => {
    expect(signerKey('log.example/cases', keyTypes.note, logSeed).verifier.text).toBe(logKey);
    expect(signerKey('witness.example/w1', keyTypes.cosignature, witnessSeed).verifier.text).toBe(witnessKey);
    expect(verifier(logKey).text).toBe(logKey);
  });

  it.each([
    ['with an id that is not its own', logKey.replace('5331535f', '5331535e')],
    ['of a type that is not ours', 'log.example/cases+5331535f+AtdamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea'],
    ['cut short', logKey.slice(0, -4)],
    ['without a name', logKey.slice('log.example/cases'.length)],
    ['with a space in its name', logKey.replace('/', ' ')],
  ])('is not read %s', (_, text) => {
    expect(parseVerifierKey(text)).toBeUndefined();
  });

  it('is not made of too little, nor called what no key may be', () => {
    expect(() => signerKey('log.example', keyTypes.note, Buffer.alloc(31))).toThrow(RangeError);
    for (const name of ['', 'a b', 'a+b', 'a\u0085b', 'a\nb'])
      expect(() => signerKey(name, keyTypes.note, logSeed)).toThrow(RangeError);
  });
});
