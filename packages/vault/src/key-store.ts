/** A subject's data key as it is kept: wrapped by a master key. */
export interface WrappedKey {
  subject: string;
  /** Counts from 1; kept with every ciphertext. */
  version: number;
  wrapped: Buffer;
}
/** A key that is gone for good. */
export interface Tombstone {
  subject: string;
  destroyed: true;
}
export type KeptKey = WrappedKey | Tombstone;

export const isDestroyed = (kept: KeptKey): kept is Tombstone => 'destroyed' in kept;

/**
 * Where data keys are kept: each one's last value only, apart from the log, and destroyable.
 * Obligations of every adapter: what is created is on disk before the call is answered; a subject never gets a second
 * key, and none at all after it was destroyed; after `destroy` no byte of the wrapped key is left in the store's files.
 */
export interface KeyStore {
  /** What is kept of these subjects; those of which nothing is kept are left out. */
  get(subjects: readonly string[]): Promise<ReadonlyMap<string, KeptKey>>;
  /** Keeps each key whose subject has neither key nor tombstone, and leaves the others as they are. */
  create(keys: readonly WrappedKey[]): Promise<void>;
  /** Puts a new wrap in the place of an old one; false where the old one is no longer there. */
  replace(before: WrappedKey, wrapped: Buffer): Promise<boolean>;
  /** Destroys a subject's key, and makes sure that it never gets one again; once more changes nothing. */
  destroy(subject: string): Promise<void>;
  /** Every key and tombstone, each once. What is created meanwhile may be missing. */
  list(): AsyncIterable<KeptKey>;
}

/** Small secrets by name: password and token hashes, session keys. Last value only, as above. */
export interface SecretStore {
  get(namespace: string, name: string): Promise<Buffer | undefined>;
  put(namespace: string, name: string, value: Buffer): Promise<void>;
  /** False, and nothing changed, where there is one already. */
  create(namespace: string, name: string, value: Buffer): Promise<boolean>;
  /** Puts a value in the place of another; false, and nothing changed, where that one is no longer there. Of several who replace the same, one does. */
  replace(namespace: string, name: string, before: Buffer, value: Buffer): Promise<boolean>;
  /** True for exactly one of those who delete the same. */
  delete(namespace: string, name: string): Promise<boolean>;
  /** Every secret, or those of one namespace. */
  list(namespace?: string): Promise<{ namespace: string; name: string; value: Buffer }[]>;
}
