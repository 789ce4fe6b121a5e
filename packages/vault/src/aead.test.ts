import { createSecretKey } from 'node:crypto';
import { expect, it } from 'vitest';
import { bound, decrypt, encrypt, seal, unseal } from './aead.ts';

const hex = (text: string): Buffer => Buffer.from(text, 'hex');
const countingKey = createSecretKey(Buffer.from(Array.from({ length: 32 }, (_, i) => i)));
const iv = hex('202122232425262728292a2b');
const place = (eventId: string) =>
  bound(['pii/v1', 'tenant-1', eventId, 'CaseOpened', '/applicant/name', 'subj-7', '1']);
const eventId = '0198c0de-0000-7000-8000-000000000001';
const ciphertext = hex('995bd4194cd6757c7e1123a0af2e8aeda820e151c4fcb6c3ec3f26b48a');

it('[V6] is AES-256-GCM as NIST tests it', () => {
  const zeroKey = createSecretKey(Buffer.alloc(32));
  expect(encrypt(zeroKey, Buffer.alloc(12), Buffer.alloc(16), Buffer.alloc(0)).toString('hex')).toBe(
    'cea7403d4d606b6e074ec5d3baf39d18d0d1c8a799996bf0265b98b5d48ab919',
  );
});

it('[V6] binds a field to its place as the documented test vector does', () => {
  expect(encrypt(countingKey, iv, Buffer.from('Kari Nordmann'), place(eventId))).toEqual(ciphertext);
  expect(decrypt(countingKey, iv, ciphertext, place(eventId))?.toString()).toBe('Kari Nordmann');
});

it('[V6] does not open in another place', () => {
  expect(decrypt(countingKey, iv, ciphertext, place(eventId.replace(/1$/, '2')))).toBeUndefined();
});

it('[V6] does not open when a bit is changed, or the tag is cut short', () => {
  for (let at = 0; at < ciphertext.length; at += 1) {
    const changed = Buffer.from(ciphertext);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    expect(decrypt(countingKey, iv, changed, place(eventId))).toBeUndefined();
  }
  for (const length of [0, 8, 15, 16, 21, 28])
    expect(decrypt(countingKey, iv, ciphertext.subarray(0, length), place(eventId))).toBeUndefined();
});

it('[V6] keeps parts from being shifted into their neighbours', () => {
  expect(bound(['ab', 'c'])).not.toEqual(bound(['a', 'bc']));
  expect(bound(['é', ''])).toEqual(hex('00000002c3a900000000'));
});

it('[V5] never uses an iv twice', () => {
  const ivs = new Set<string>();
  for (let i = 0; i < 5000; i += 1)
    ivs.add(seal(countingKey, Buffer.from('x'), Buffer.alloc(0)).toString('hex', 0, 12));
  expect(ivs.size).toBe(5000);
});

it('opens what it sealed, and nothing too short to be sealed', () => {
  const sealed = seal(countingKey, Buffer.from('hei'), place(eventId));
  expect(unseal(countingKey, sealed, place(eventId))?.toString()).toBe('hei');
  expect(unseal(countingKey, sealed.subarray(0, 5), place(eventId))).toBeUndefined();
  expect(unseal(countingKey, Buffer.alloc(0), place(eventId))).toBeUndefined();
});
