import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { bound } from './aead.ts';
import { SubjectErased } from './errors.ts';
import { isDestroyed, type KeptKey, type KeyStore, type WrappedKey } from './key-store.ts';
import { type MasterKeys, unwrap, wrap } from './master-keys.ts';

const DATA_KEY_BYTES = 32;
const FIRST_VERSION = 1;

export interface DataKey {
  version: number;
  key: KeyObject;
}
/** Why there is no key: it was destroyed; it is not in the store; or it is there, and its wrap cannot be opened. */
export type NoKey = 'erased' | 'missing' | 'unreadable';

/** What binds a wrap to its place: exchanging two subjects' wraps is noticed. */
export const wrapPlace = ({ subject, version }: Pick<WrappedKey, 'subject' | 'version'>): Buffer =>
  bound(['dek/v1', subject, String(version)]);

/** Data keys as they are used: unwrapped, and kept in memory for a short time. */
export interface DataKeys {
  /** The keys of these subjects. */
  find(subjects: Iterable<string>): Promise<ReadonlyMap<string, DataKey | NoKey>>;
  /** The same, where a subject that never had a key gets one. Throws SubjectErased. */
  provide(subjects: Iterable<string>): Promise<ReadonlyMap<string, DataKey>>;
  /** Drops a key from memory. */
  forget(subject: string): void;
}

export function createDataKeys(
  { keyStore, masterKeys }: { keyStore: KeyStore; masterKeys: MasterKeys },
  { most, milliseconds, now }: { most: number; milliseconds: number; now: () => number },
): DataKeys {
  const cache = new LRUCache<string, DataKey>({
    max: most,
    ttl: milliseconds,
    ttlResolution: 0,
    perf: { now },
  });
  // A key that was asked for before an erasure must not be kept after it.
  let forgotten = 0;

  function open(kept: KeptKey | undefined): DataKey | NoKey {
    if (!kept) return 'missing';
    if (isDestroyed(kept)) return 'erased';
    const bytes = unwrap(masterKeys, kept.wrapped, wrapPlace(kept));
    return bytes ? { version: kept.version, key: createSecretKey(bytes) } : 'unreadable';
  }

  async function find(subjects: Iterable<string>): Promise<Map<string, DataKey | NoKey>> {
    const found = new Map<string, DataKey | NoKey>();
    for (const subject of subjects) found.set(subject, cache.get(subject) ?? 'missing');
    const unknown = [...found].filter(([, key]) => key === 'missing').map(([subject]) => subject);
    if (unknown.length === 0) return found;
    const before = forgotten;
    const kept = await keyStore.get(unknown);
    for (const subject of unknown) {
      const key = open(kept.get(subject));
      found.set(subject, key);
      if (typeof key === 'object' && before === forgotten) cache.set(subject, key);
    }
    return found;
  }

  const newKey = (subject: string): WrappedKey => {
    const key = { subject, version: FIRST_VERSION };
    return { ...key, wrapped: wrap(masterKeys, randomBytes(DATA_KEY_BYTES), wrapPlace(key)) };
  };

  async function provide(subjects: Iterable<string>): Promise<ReadonlyMap<string, DataKey>> {
    const asked = [...subjects];
    let found = await find(asked);
    const missing = [...found].filter(([, key]) => key === 'missing').map(([subject]) => subject);
    if (missing.length > 0) {
      await keyStore.create(missing.map(newKey));
      // Another process may have been faster: what counts is what is kept.
      found = await find(asked);
    }
    return new Map([...found].map(([subject, key]) => [subject, usable(subject, key)]));
  }

  return {
    find,
    provide,
    forget(subject) {
      forgotten += 1;
      cache.delete(subject);
    },
  };
}

function usable(subject: string, key: DataKey | NoKey): DataKey {
  if (key === 'erased') throw new SubjectErased(subject);
  if (typeof key === 'string')
    throw new Error(`the key of ${subject} is ${key}; is it the right master key?`);
  return key;
}
