import { createPrivateKey, createPublicKey, hash, type KeyObject } from 'node:crypto';
import { fromBase64 } from './base64.ts';

/** What a key signs: a note as it stands (a log's), or a checkpoint with the time it was seen (a witness's). */
export const keyTypes = { note: 1, cosignature: 4 } as const;
export type KeyType = (typeof keyTypes)[keyof typeof keyTypes];

/** By what a signature is checked, and how it is found among others. */
export interface VerifierKey {
  name: string;
  id: Buffer;
  type: KeyType;
  publicKey: KeyObject;
  /** As it is given to others: name, id and public key. Source: C2SP signed-note. */
  text: string;
}

/** By what is signed. */
export interface SignerKey {
  privateKey: KeyObject;
  verifier: VerifierKey;
}

const KEY_BYTES = 32;
const spki = Buffer.from('302a300506032b6570032100', 'hex');
const pkcs8 = Buffer.from('302e020100300506032b657004220420', 'hex');

/** Whether a key may be called so: not empty, no space, no plus, no control character. */
export const isKeyName = (name: string): boolean => /^[^\s+\p{Cc}]+$/u.test(name) && name.isWellFormed();

function verifierOf(name: string, type: KeyType, raw: Buffer): VerifierKey {
  const marked = Buffer.concat([Buffer.of(type), raw]);
  const id = hash('sha256', Buffer.concat([Buffer.from(`${name}\n`), marked]), 'buffer').subarray(0, 4);
  return {
    name,
    id,
    type,
    publicKey: createPublicKey({ key: Buffer.concat([spki, raw]), format: 'der', type: 'spki' }),
    text: `${name}+${id.toString('hex')}+${marked.toString('base64')}`,
  };
}

const typeOf = (value: number | undefined): KeyType | undefined =>
  Object.values(keyTypes).find((type) => type === value);

/** Reads a verifier key; undefined where it is not one of ours: malformed, of another type, or its id not its own. */
export function parseVerifierKey(text: string): VerifierKey | undefined {
  // Base64 may have a plus of its own: only the first two divide.
  const [, name = '', id, encoded = ''] = /^([^+]+)\+([0-9a-f]{8})\+(.+)$/.exec(text) ?? [];
  const marked = fromBase64(encoded);
  const type = typeOf(marked?.[0]);
  if (!isKeyName(name) || !marked || !type || marked.length !== 1 + KEY_BYTES) return undefined;
  const key = verifierOf(name, type, marked.subarray(1));
  return key.id.toString('hex') === id ? key : undefined;
}

/** Makes a key of 32 secret bytes. Throws RangeError where there are others, or no key may be called so. */
export function signerKey(name: string, type: KeyType, seed: Uint8Array): SignerKey {
  if (seed.length !== KEY_BYTES) throw new RangeError(`a signing key is made of ${KEY_BYTES} bytes`);
  if (!isKeyName(name)) throw new RangeError('no key may be called so');
  const privateKey = createPrivateKey({ key: Buffer.concat([pkcs8, seed]), format: 'der', type: 'pkcs8' });
  const raw = createPublicKey(privateKey).export({ format: 'der', type: 'spki' }).subarray(spki.length);
  return { privateKey, verifier: verifierOf(name, type, raw) };
}
