import { bound } from './aead.ts';
import type { SecretStore } from './key-store.ts';
import { checkWrap, type MasterKeys, unwrap, wrap, wrappedWith } from './master-keys.ts';

/** Small secrets by namespace and name, sealed under the master key. Names stand in clear: they must hold nothing personal. */
export interface Secrets {
  /** Undefined where there is none. Throws where there is one that cannot be opened. */
  get(namespace: string, name: string): Promise<string | undefined>;
  put(namespace: string, name: string, value: string): Promise<void>;
  /** False, and nothing changed, where there is one already. */
  create(namespace: string, name: string, value: string): Promise<boolean>;
  /** True for exactly one of those who delete the same: a one-time secret is used by whoever deletes it. */
  delete(namespace: string, name: string): Promise<boolean>;
  list(namespace: string): Promise<{ name: string; value: string }[]>;
  /** Seals every secret anew under the current master key; answers how many it was. */
  rewrap(): Promise<number>;
  /** Throws MasterKeyError where a secret cannot be opened with the master keys at hand. */
  check(): Promise<void>;
}

const placeOf = (namespace: string, name: string): Buffer => bound(['secret/v1', namespace, name]);

export function createSecrets(store: SecretStore, masterKeys: MasterKeys): Secrets {
  const sealed = (namespace: string, name: string, value: string): Buffer =>
    wrap(masterKeys, Buffer.from(value), placeOf(namespace, name));
  const opened = (namespace: string, name: string, value: Buffer): string => {
    const text = unwrap(masterKeys, value, placeOf(namespace, name));
    if (!text)
      throw new Error(`the secret ${namespace}/${name} cannot be opened; is it the right master key?`);
    return text.toString();
  };
  return {
    async get(namespace, name) {
      const value = await store.get(namespace, name);
      return value && opened(namespace, name, value);
    },
    put: (namespace, name, value) => store.put(namespace, name, sealed(namespace, name, value)),
    create: (namespace, name, value) => store.create(namespace, name, sealed(namespace, name, value)),
    delete: (namespace, name) => store.delete(namespace, name),
    async list(namespace) {
      const all = await store.list(namespace);
      return all.map(({ name, value }) => ({ name, value: opened(namespace, name, value) }));
    },
    async rewrap() {
      const old = (await store.list()).filter(({ value }) => wrappedWith(value) !== masterKeys.current.id);
      for (const { namespace, name, value } of old)
        await store.put(namespace, name, sealed(namespace, name, opened(namespace, name, value)));
      return old.length;
    },
    async check() {
      for (const { namespace, name, value } of await store.list())
        checkWrap(masterKeys, value, placeOf(namespace, name));
    },
  };
}
