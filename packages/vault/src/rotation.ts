import { wrapPlace } from './data-keys.ts';
import { isDestroyed, type KeyStore } from './key-store.ts';
import { checkWrap, type MasterKeys, unwrap, wrap, wrappedWith } from './master-keys.ts';

/**
 * Wraps every data key anew that an older master key wraps; events are not touched. May be stopped and run again, and
 * run while the key store is in use. Throws MasterKeyError before it changes anything where a key cannot be unwrapped.
 */
export async function rewrapDataKeys(keyStore: KeyStore, masterKeys: MasterKeys): Promise<number> {
  await checkDataKeys(keyStore, masterKeys);
  let count = 0;
  for await (const kept of keyStore.list()) {
    if (isDestroyed(kept) || wrappedWith(kept.wrapped) === masterKeys.current.id) continue;
    const place = wrapPlace(kept);
    const bytes = unwrap(masterKeys, kept.wrapped, place);
    if (bytes && (await keyStore.replace(kept, wrap(masterKeys, bytes, place)))) count += 1;
  }
  return count;
}

/** Throws MasterKeyError, with the subject's key that cannot be unwrapped and why. */
export async function checkDataKeys(keyStore: KeyStore, masterKeys: MasterKeys): Promise<void> {
  for await (const kept of keyStore.list())
    if (!isDestroyed(kept)) checkWrap(masterKeys, kept.wrapped, wrapPlace(kept));
}
