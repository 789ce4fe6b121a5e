import { randomBytes, randomUUID } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { KeptKey, KeyStore, SecretStore } from '@handslag/vault/key-store';

interface Opened {
  keyStore: KeyStore;
  secretStore: SecretStore;
  close(): Promise<void>;
}
interface Engine {
  /** Another connection to the same store. */
  open(): Promise<Opened>;
  remove(): Promise<void>;
}

const key = (subject: string) => ({ subject, version: 1, wrapped: randomBytes(68) });

/** What every key store and secret store owes: docs/spec/vault.md. Other data may be in the store already. */
export function keyStoreContract(name: string, start: () => Promise<Engine>): void {
  describe(`the key store: ${name}`, () => {
    let engine: Engine;
    let one: Opened;
    let two: Opened;
    let subjects: string[];
    beforeEach(async () => {
      engine = await start();
      [one, two] = [await engine.open(), await engine.open()];
      subjects = Array.from({ length: 3 }, () => `case-${randomUUID()}`);
    });
    afterEach(async () => {
      await Promise.all([one.close(), two.close()]);
      await engine.remove();
    });
    const listed = async (of: Opened) =>
      (await Array.fromAsync(of.keyStore.list())).filter(({ subject }) => subjects.includes(subject));

    it('[V20] answers what was created, to every reader, and nothing of others', async () => {
      const [first, second] = subjects.map(key);
      await one.keyStore.create(first && second ? [first, second] : []);
      for (const reader of [one, two])
        expect(await reader.keyStore.get(subjects)).toEqual(
          new Map([
            [first?.subject, first],
            [second?.subject, second],
          ]),
        );
    });

    it('[V21] never gives a subject a second key, though many create it at once', async () => {
      const rivals = Array.from({ length: 6 }, () => subjects.map(key));
      await Promise.all(rivals.map((keys, i) => (i % 2 ? one : two).keyStore.create(keys)));
      const [seen, again] = [await one.keyStore.get(subjects), await two.keyStore.get(subjects)];
      expect(seen).toEqual(again);
      expect([...seen.keys()].sort()).toEqual(subjects.toSorted());
      for (const kept of seen.values()) expect(rivals.flat()).toContainEqual(kept);
      expect(await listed(one)).toHaveLength(3);
    });

    it('[V22] never gives a key to a destroyed subject, also where it never had one', async () => {
      const [had = '', never = '', other = ''] = subjects;
      await one.keyStore.create([key(had), key(other)]);
      for (const subject of [had, never, had]) await one.keyStore.destroy(subject);
      await two.keyStore.create(subjects.map(key));
      const kept = await two.keyStore.get(subjects);
      expect(kept.get(had)).toEqual({ subject: had, destroyed: true });
      expect(kept.get(never)).toEqual({ subject: never, destroyed: true });
      expect(kept.get(other)).toMatchObject({ subject: other, version: 1 });
      expect((await listed(two)).filter((one) => 'destroyed' in one)).toHaveLength(2);
    });

    it('[V23] puts a new wrap in the place of the one that is there, and of no other', async () => {
      const [first = key('case-')] = subjects.map(key);
      await one.keyStore.create([first]);
      const [renewed, late] = [randomBytes(68), randomBytes(68)];
      expect(await two.keyStore.replace(first, renewed)).toBe(true);
      expect(await one.keyStore.replace(first, late)).toBe(false);
      expect((await one.keyStore.get([first.subject])).get(first.subject)).toEqual({
        ...first,
        wrapped: renewed,
      });
      await one.keyStore.destroy(first.subject);
      expect(await one.keyStore.replace({ ...first, wrapped: renewed }, late)).toBe(false);
      expect(await one.keyStore.replace(key(`case-${randomUUID()}`), late)).toBe(false);
    });

    it('[V24] lists each key and tombstone once', async () => {
      const [first = '', second = '', third = ''] = subjects;
      await one.keyStore.create([key(first), key(second)]);
      await two.keyStore.create([key(first), key(third)]);
      await one.keyStore.destroy(second);
      const list = await listed(two);
      expect(list.map(({ subject }) => subject).sort()).toEqual(subjects.toSorted());
      const kept = await one.keyStore.get(subjects);
      for (const each of list) expect(kept.get(each.subject)).toEqual(each);
    });

    it('[V25] keeps the last value of a secret, whatever its name', async () => {
      const namespace = `test-${randomUUID()}`;
      const names = ['a', 'a-b', 'a.b', 'Å/..%', 'x'.repeat(100)];
      for (const value of ['first', 'second'])
        for (const name of names) await one.secretStore.put(namespace, name, Buffer.from(`${value} ${name}`));
      for (const name of names)
        expect((await two.secretStore.get(namespace, name))?.toString()).toBe(`second ${name}`);
      expect(await two.secretStore.get(`${namespace}-a`, 'b')).toBeUndefined();
      const list = await two.secretStore.list(namespace);
      expect(list.map(({ name, value }) => `${name}=${value.toString()}`).sort()).toEqual(
        names.map((name) => `${name}=second ${name}`).sort(),
      );
      const everything = await two.secretStore.list();
      expect(everything.filter((one) => one.namespace === namespace)).toHaveLength(names.length);
    });

    it('[V26] creates a secret once and lets one of many delete it, again and again', async () => {
      const namespace = `test-${randomUUID()}`;
      for (const round of [1, 2, 3]) {
        const value = Buffer.from(String(round));
        const create = (of: Opened) => of.secretStore.create(namespace, 'once', value);
        expect((await Promise.all([one, two, one].map(create))).filter(Boolean)).toHaveLength(1);
        expect(await two.secretStore.get(namespace, 'once')).toEqual(value);
        const remove = (of: Opened) => of.secretStore.delete(namespace, 'once');
        expect((await Promise.all([one, two, one].map(remove))).filter(Boolean)).toHaveLength(1);
        expect(await two.secretStore.get(namespace, 'once')).toBeUndefined();
        expect(await two.secretStore.list(namespace)).toEqual([]);
      }
    });

    it('[V30] lets one of many replace a secret, and nobody who has not seen the last value', async () => {
      const namespace = `test-${randomUUID()}`;
      const [first, second] = [Buffer.from('first'), Buffer.from('second')];
      const replace = (of: Opened, n: number) =>
        of.secretStore.replace(namespace, 'once', first, Buffer.from(`by ${n}`));
      expect(await replace(one, 0)).toBe(false);
      await one.secretStore.put(namespace, 'once', first);
      const done = await Promise.all([one, two, one, two].map(replace));
      expect(done.filter(Boolean)).toHaveLength(1);
      const kept = await two.secretStore.get(namespace, 'once');
      expect(kept?.toString()).toBe(`by ${done.indexOf(true)}`);
      expect(await two.secretStore.replace(namespace, 'once', second, first)).toBe(false);
      expect(await one.secretStore.get(namespace, 'once')).toEqual(kept);
    });

    it('[V27] still has everything when it is opened again', async () => {
      const namespace = `test-${randomUUID()}`;
      const [first = key('case-'), second = key('case-')] = subjects.map(key);
      await one.keyStore.create([first, second]);
      await one.keyStore.destroy(second.subject);
      await one.secretStore.put(namespace, 'a', Buffer.from('b'));
      const later = await engine.open();
      expect(await later.keyStore.get(subjects)).toEqual(
        new Map<string, KeptKey>([
          [first.subject, first],
          [second.subject, { subject: second.subject, destroyed: true }],
        ]),
      );
      expect((await later.secretStore.get(namespace, 'a'))?.toString()).toBe('b');
      await later.close();
    });
  });
}
