import { afterEach, beforeEach, describe } from 'vitest';
import { appending } from './appending.ts';
import { closing } from './closing.ts';
import { following } from './following.ts';
import { limits } from './limits.ts';
import { reading } from './reading.ts';
import { repeating } from './repeating.ts';
import { plain, type Setting, type Storage } from './setting.ts';

export type { Storage } from './setting.ts';

/** Every obligation of docs/spec/event-store.md that holds for all engines, as tests of one of them. */
export function eventStoreContract(name: string, createStorage: () => Promise<Storage>): void {
  describe(`the log ${name}`, () => {
    let setting: Setting | undefined;
    const current = (): Setting => {
      if (!setting) throw new Error('a test ran outside its setting');
      return setting;
    };
    beforeEach(async () => {
      const storage = await createStorage();
      setting = { storage, store: await storage.open(plain), other: await storage.open(plain) };
    });
    afterEach(async () => {
      const { storage, store, other } = current();
      await store.close();
      await other.close();
      await storage.remove();
    });
    for (const part of [appending, repeating, limits, reading, following, closing]) part(current);
  });
}
