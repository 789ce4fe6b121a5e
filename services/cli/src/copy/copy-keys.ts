import type { KeyStores } from '@handslag/api/keys';
import { isDestroyed, type KeptKey } from '@handslag/vault/key-store';
import { Unusable } from '../explain.ts';

const AT_ONCE = 200;

const isSame = (one: KeptKey | undefined, other: KeptKey): boolean => {
  if (one === undefined || isDestroyed(one) || isDestroyed(other))
    return one !== undefined && isDestroyed(one) === isDestroyed(other);
  return one.version === other.version && one.wrapped.equals(other.wrapped);
};

async function copySome(to: KeyStores, keys: readonly KeptKey[]): Promise<void> {
  for (const kept of keys) if (isDestroyed(kept)) await to.keyStore.destroy(kept.subject);
  await to.keyStore.create(keys.flatMap((kept) => (isDestroyed(kept) ? [] : [kept])));
  const there = await to.keyStore.get(keys.map(({ subject }) => subject));
  const wrong = keys.filter((kept) => !isSame(there.get(kept.subject), kept));
  if (wrong.length > 0)
    throw new Unusable(
      `${wrong.length} keys there are not those here (${wrong[0]?.subject}): the keys there belong to another log.`,
    );
}

/** Copies keys as they are wrapped, tombstones, and secrets; each is read back. What was copied before stays. */
export async function copyKeys(from: KeyStores, to: KeyStores): Promise<{ keys: number; secrets: number }> {
  let keys = 0;
  let some: KeptKey[] = [];
  const flush = async (): Promise<void> => {
    await copySome(to, some);
    keys += some.length;
    some = [];
  };
  for await (const kept of from.keyStore.list()) {
    some.push(kept);
    if (some.length >= AT_ONCE) await flush();
  }
  await flush();
  const secrets = await from.secretStore.list();
  for (const { namespace, name, value } of secrets) {
    await to.secretStore.put(namespace, name, value);
    if (!(await to.secretStore.get(namespace, name))?.equals(value))
      throw new Unusable(
        `The secret ${namespace} was changed there while it was copied: stop every server, and copy again.`,
      );
  }
  return { keys, secrets: secrets.length };
}
