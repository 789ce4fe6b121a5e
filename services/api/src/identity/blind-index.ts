import { createHmac } from 'node:crypto';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import { newSecret } from './secret.ts';
import { shelfOf } from './shelf.ts';

/** The name under which something personal is looked up: a keyed hash, since names of secrets stand in clear. */
export type Blind = (...parts: readonly string[]) => Promise<string>;

/** The key is made once, by whichever node is first. Of one part the hash is of that part alone, as it has always been. */
export function createBlind(secrets: Secrets): Blind {
  const keys = shelfOf(secrets, 'key', z.string());
  let key: Promise<string> | undefined;
  async function indexKey(): Promise<string> {
    await keys.create('addresses', newSecret());
    const made = await keys.get('addresses');
    if (made === undefined) throw new Error('the key of the index of addresses could not be kept');
    return made;
  }
  return async (...parts) => {
    key ??= indexKey();
    const [only, more] = parts;
    const text = only !== undefined && more === undefined ? only : JSON.stringify(parts);
    return createHmac('sha256', await key)
      .update(text)
      .digest('base64url');
  };
}
