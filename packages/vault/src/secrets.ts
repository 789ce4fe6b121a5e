import { setTimeout as pause } from 'node:timers/promises';
import { bound } from './aead.ts';
import { SecretContended } from './errors.ts';
import type { SecretStore } from './key-store.ts';
import { checkWrap, type MasterKeys, unwrap, wrap, wrappedWith } from './master-keys.ts';

/** Small secrets by namespace and name, sealed under the master key. Names stand in clear: they must hold nothing personal. */
export interface Secrets {
  /** Undefined where there is none. Throws where there is one that cannot be opened. */
  get(namespace: string, name: string): Promise<string | undefined>;
  put(namespace: string, name: string, value: string): Promise<void>;
  /** False, and nothing changed, where there is one already. */
  create(namespace: string, name: string, value: string): Promise<boolean>;
  /**
   * Puts in the place of what is kept what `alter` makes of it, which must do nothing else: where another, on whatever
   * node, has changed it meanwhile, it is asked again. Where it answers nothing, nothing is changed. Answers what is kept
   * now. Throws SecretContended.
   */
  change(
    namespace: string,
    name: string,
    alter: (before: string | undefined) => string | undefined,
  ): Promise<string | undefined>;
  /** True for exactly one of those who delete the same: a one-time secret is used by whoever deletes it. */
  delete(namespace: string, name: string): Promise<boolean>;
  list(namespace: string): Promise<{ name: string; value: string }[]>;
  /** Seals every secret anew under the current master key; answers how many it was. */
  rewrap(): Promise<number>;
  /** Throws MasterKeyError where a secret cannot be opened with the master keys at hand. */
  check(): Promise<void>;
}

const MOST_TURNS = 60;

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
  /** False where another was first. */
  function swap(namespace: string, name: string, kept: Buffer | undefined, after: string): Promise<boolean> {
    const value = sealed(namespace, name, after);
    return kept ? store.replace(namespace, name, kept, value) : store.create(namespace, name, value);
  }
  return {
    async get(namespace, name) {
      const value = await store.get(namespace, name);
      return value && opened(namespace, name, value);
    },
    put: (namespace, name, value) => store.put(namespace, name, sealed(namespace, name, value)),
    create: (namespace, name, value) => store.create(namespace, name, sealed(namespace, name, value)),
    async change(namespace, name, alter) {
      for (let turn = 0; turn < MOST_TURNS; turn++) {
        // Others who change the same are let through, each after another while.
        if (turn > 0) await pause(Math.random() * Math.min(200, 2 ** turn));
        const kept = await store.get(namespace, name);
        const before = kept && opened(namespace, name, kept);
        const after = alter(before);
        if (after === undefined || after === before) return before;
        if (await swap(namespace, name, kept, after)) return after;
      }
      throw new SecretContended(namespace);
    },
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
