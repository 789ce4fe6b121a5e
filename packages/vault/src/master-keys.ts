import { createHmac, createSecretKey, type KeyObject } from 'node:crypto';
import { seal, unseal } from './aead.ts';
import { MasterKeyError } from './errors.ts';

export const MASTER_KEY_BYTES = 32;
const ID_BYTES = 8;

interface MasterKey {
  /** Tells keys apart without giving anything of them away: 16 hexadecimal digits. */
  id: string;
  key: KeyObject;
}

/** The key that wraps, and others that can still unwrap while their wraps are being renewed. */
export interface MasterKeys {
  current: MasterKey;
  byId: ReadonlyMap<string, MasterKey>;
}

const masterKeyOf = (bytes: Buffer): MasterKey => {
  if (bytes.length !== MASTER_KEY_BYTES)
    throw new MasterKeyError(`a master key is ${MASTER_KEY_BYTES} bytes; this one is ${bytes.length}`);
  const id = createHmac('sha256', bytes).update('handslag/master-key-id/v1').digest('hex');
  return { id: id.slice(0, ID_BYTES * 2), key: createSecretKey(bytes) };
};

/** Master keys from their bytes, 32 each; the first one wraps. Throws MasterKeyError. */
export function masterKeysOf(bytes: readonly Buffer[]): MasterKeys {
  const keys = bytes.map(masterKeyOf);
  const [current] = keys;
  if (!current) throw new MasterKeyError('there is no master key');
  return { current, byId: new Map(keys.map((key) => [key.id, key])) };
}

/** Seals under the current master key; the answer begins with that key's id. */
export const wrap = ({ current }: MasterKeys, secret: Buffer, aad: Buffer): Buffer =>
  Buffer.concat([Buffer.from(current.id, 'hex'), seal(current.key, secret, aad)]);

/** The id of the master key that a wrap needs. */
export const wrappedWith = (wrapped: Buffer): string => wrapped.toString('hex', 0, ID_BYTES);

/** What was wrapped; undefined where its master key is not at hand, or the bytes or their place are not the same. */
export function unwrap({ byId }: MasterKeys, wrapped: Buffer, aad: Buffer): Buffer | undefined {
  const master = byId.get(wrappedWith(wrapped));
  return master && unseal(master.key, wrapped.subarray(ID_BYTES), aad);
}

/** Throws MasterKeyError where a wrap cannot be opened with the master keys at hand. */
export function checkWrap(keys: MasterKeys, wrapped: Buffer, aad: Buffer): void {
  const id = wrappedWith(wrapped);
  if (!keys.byId.has(id))
    throw new MasterKeyError(
      `the key store was made with another master key (${id}); at hand: ${[...keys.byId.keys()].join(', ')}`,
    );
  if (!unwrap(keys, wrapped, aad))
    throw new MasterKeyError(`a key in the key store is damaged (wrapped with master key ${id})`);
}
