import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SaidEvent } from '@handslag/domain/catalogue';
import { codec, type StoredEvent } from '@handslag/domain/codec';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MasterKeyError, SubjectErased } from './errors.ts';
import { masterKeysOf } from './master-keys.ts';
import type { SealPlace } from './sealing.ts';
import { openSqliteKeys, type SqliteKeys } from '@handslag/vault-sqlite';
import { createVault, type Vault, type VaultOptions } from './vault.ts';

const id = (n: number) => `0198c0de-0000-7000-8000-${String(n).padStart(12, '0')}`;
const [partnershipId, caseId, personId] = [id(1), id(2), id(3)];
const NOW = '2026-03-02T09:00:00.000000Z';
const place = (n: number, more: Partial<SealPlace> = {}): SealPlace => ({
  eventId: id(n),
  partnershipId,
  stream: `case-${caseId}`,
  ...more,
});
const need = (words = 'Vi treng nokon som ringer tilbake'): SaidEvent<'NeedExpressed'> => ({
  type: 'NeedExpressed',
  data: { by: personId, words },
});
const note = (text: string): SaidEvent<'NoteAdded'> => ({ type: 'NoteAdded', data: { noteId: id(9), text } });
const oldMaster = randomBytes(32);
const newMaster = randomBytes(32);

let directory: string;
let keys: SqliteKeys;
let vault: Vault;
let clock: number;
const vaultWith = (options: Partial<VaultOptions> = {}) =>
  createVault({
    keyStore: keys.keyStore,
    masterKeys: masterKeysOf([oldMaster]),
    now: () => clock,
    ...options,
  });
beforeEach(() => {
  clock = Date.parse('2026-03-02T09:00:00Z');
  directory = mkdtempSync(join(tmpdir(), 'handslag-vault-'));
  keys = openSqliteKeys(join(directory, 'keys.sqlite'));
  vault = vaultWith();
});
afterEach(() => {
  keys.close();
  rmSync(directory, { recursive: true });
});

/** Seals a fact and passes it through the log's own text. */
async function stored(said: SaidEvent, at: SealPlace, by = vault): Promise<StoredEvent> {
  const meta = {
    recordedAt: NOW,
    occurredAt: NOW,
    recordedBy: personId,
    partnershipId,
    correlationId: id(7),
    causationId: id(8),
  };
  const fact = await by.seal(said, at);
  const kept = codec.encode({ ...fact, id: at.eventId, schemaVersion: 1, meta });
  return codec.decode({ ...kept, stream: at.stream, revision: 0n, position: 1n });
}
const bytesOf = (where: string) =>
  Buffer.concat(readdirSync(where).map((name) => readFileSync(join(where, name))));

describe('sealing', () => {
  it('[V1] takes personal fields out of what stands in clear, and gives them back', async () => {
    const event = await stored(need(), place(10));
    expect(event.data).toEqual({ by: personId });
    expect(event.sealed).toMatchObject({ subject: `case-${caseId}`, key: 1 });
    expect(Object.keys(event.sealed?.fields ?? {})).toEqual(['words']);
    expect(JSON.stringify(event.sealed)).not.toContain('ringer');
    expect(await vault.open(event)).toMatchObject({ event: need(), unopened: {}, erased: false });
  });

  it('[V2] [AU130] seals free text in every case, and leaves it elsewhere', async () => {
    const step: SaidEvent = { type: 'StepTaken', data: { activity: 'Hjemmebesøk', note: 'Mor var trøtt' } };
    expect((await vault.seal(step, place(10))).data).toEqual({});
    const open = await vault.seal(step, place(10, { stream: `partnership-${id(5)}` }));
    expect(open.data).toEqual({ activity: 'Hjemmebesøk' });
    expect(Object.keys(open.sealed?.fields ?? {})).toEqual(['note']);
  });

  it('[V3] leaves alone what holds nothing personal, and makes no key for it', async () => {
    const stage: SaidEvent = { type: 'StageEntered', data: { stage: 'Plan' } };
    expect(await vault.seal(stage, place(10))).toEqual(stage);
    const silent: SaidEvent = {
      type: 'JourneyRated',
      data: { by: id(3), helpful: 1, inTime: 2, rightPlace: 3, rightMeans: 4, words: undefined },
    };
    expect((await vault.seal(silent, place(11))).sealed).toBeUndefined();
    expect(await vault.keyOf(`case-${caseId}`)).toBe('none');
  });

  it('[V4] seals what a person answers under the person, not under the assessment', async () => {
    const scores = { potential: 1, dialogue: 2, ambition: 3, responsibility: 4, trust: 5, learning: 6 };
    const comments = { trust: 'Vi snakker ikke om det' };
    const said: SaidEvent = {
      type: 'AssessmentAnswered',
      data: { personId, actorId: id(4), scores, comments },
    };
    const event = await stored(said, place(10, { stream: `assessment-${id(5)}` }));
    expect(event.sealed?.subject).toBe(`person-${personId}`);
    expect((await vault.open(event)).event.data).toEqual(said.data);
  });

  it('[V5] seals lists and long texts, and gives the length of a name away only roughly', async () => {
    const decision: SaidEvent = {
      type: 'DecisionMade',
      data: {
        decisionId: id(6),
        decidedBy: [id(4)],
        level: 'operative',
        title: 'Én kontakt 👩‍👧',
        what: 'x'.repeat(4000),
        alternatives: ['Vente', 'To kontakter'],
      },
    };
    const event = await stored(decision, place(10));
    expect((await vault.open(event)).event.data).toEqual(decision.data);
    const [short, longer] = await vault.sealAll([
      { said: note('Bo'), place: place(11) },
      { said: note('Kristoffer Aleksander'), place: place(12) },
    ]);
    expect(short?.sealed?.fields['text']).toHaveLength(longer?.sealed?.fields['text']?.length ?? 0);
  });

  it('[V5] never seals the same to the same', async () => {
    const [one, two] = [await vault.seal(need(), place(10)), await vault.seal(need(), place(10))];
    expect(one.sealed?.fields['words']).not.toBe(two.sealed?.fields['words']);
  });
});

describe('opening', () => {
  it('[V6] refuses a ciphertext that was moved to another event, field, type, partnership or subject', async () => {
    const event = await stored(need(), place(10));
    const sealed = event.sealed ?? { subject: '', key: 0, fields: {} };
    const at = { sealed, eventId: id(10), partnershipId, type: 'NeedExpressed' };
    await vault.seal(need(), place(11, { stream: `case-${id(99)}` }));
    expect((await vault.openFields(at)).fields).toEqual({ words: need().data.words });
    const moved = [
      { ...at, eventId: id(11) },
      { ...at, type: 'NoteAdded' },
      { ...at, partnershipId: id(77) },
      { ...at, sealed: { ...sealed, subject: `case-${id(99)}` } },
      { ...at, sealed: { ...sealed, key: 2 } },
    ];
    for (const opened of await vault.openAllFields(moved))
      expect(opened).toEqual({ fields: {}, unopened: { words: 'damaged' }, erased: false });
    const renamed = { ...at, sealed: { ...sealed, fields: { text: sealed.fields['words'] ?? '' } } };
    expect((await vault.openFields(renamed)).unopened).toEqual({ text: 'damaged' });
  });

  it('[V7] goes on where a ciphertext is damaged, a key is lost, or a field no longer fits', async () => {
    const event = await stored(need(), place(10));
    const damaged = { ...event, sealed: { subject: `case-${caseId}`, key: 1, fields: { words: '****' } } };
    const lost = { ...event, sealed: { subject: `case-${id(98)}`, key: 1, fields: { words: 'AAAA' } } };
    const [first, second, third] = await vault.openAll([damaged, lost, event]);
    expect(first).toMatchObject({
      event: { data: { by: personId } },
      unopened: { words: 'damaged' },
      erased: false,
    });
    expect(second).toMatchObject({ unopened: { words: 'key-missing' }, erased: false });
    expect(third?.event.data).toEqual(need().data);
  });

  it('[V3] answers an event without anything sealed as it is', async () => {
    const event = await stored({ type: 'StageEntered', data: { stage: 'Plan' } }, place(10));
    expect(await vault.open(event)).toEqual({ event, unopened: {}, erased: false });
  });
});

describe('erasing', () => {
  it('[V8] makes everything of the subject unreadable, and nothing of others', async () => {
    const [mine, others] = [
      await stored(need(), place(10)),
      await stored(need(), place(11, { stream: `case-${id(99)}` })),
    ];
    await vault.erase(`case-${caseId}`);
    const [gone, there] = await vault.openAll([mine, others]);
    expect(gone).toMatchObject({
      event: { data: { by: personId } },
      unopened: { words: 'erased' },
      erased: true,
    });
    expect(there).toMatchObject({ event: { data: need().data }, erased: false });
    expect(await vault.keyOf(`case-${caseId}`)).toBe('erased');
  });

  it('[V9] never makes a new key for an erased subject, not even one that never had a key', async () => {
    await vault.erase(`case-${caseId}`);
    await expect(vault.seal(need(), place(10))).rejects.toThrow(SubjectErased);
    await vault.erase(`case-${caseId}`);
    await expect(vaultWith().seal(need(), place(10))).rejects.toThrow(SubjectErased);
  });

  it('[V10] leaves no byte of the wrapped key in any file of the key store', async () => {
    await vault.seal(need(), place(10));
    await vault.seal(need(), place(11, { stream: `case-${id(99)}` }));
    const kept = await keys.keyStore.get([`case-${caseId}`]);
    const mine = kept.get(`case-${caseId}`);
    const wrapped = mine && 'wrapped' in mine ? mine.wrapped : Buffer.alloc(0);
    expect(wrapped).toHaveLength(8 + 12 + 32 + 16);
    expect(bytesOf(directory).includes(wrapped)).toBe(true);
    await vault.erase(`case-${caseId}`);
    const after = bytesOf(directory);
    expect(after.includes(wrapped)).toBe(false);
    // The first eight bytes are the master key's id, which every wrap has.
    for (let at = 8; at + 8 <= wrapped.length; at += 4)
      expect(after.includes(wrapped.subarray(at, at + 8))).toBe(false);
  });

  it('[V11] is seen by another process at the latest when its memory runs out, and at once when it is told', async () => {
    const elsewhere = [vaultWith({ cache: { most: 10, milliseconds: 1000 } }), vaultWith()] as const;
    const event = await stored(need(), place(10));
    for (const other of elsewhere) expect((await other.open(event)).erased).toBe(false);
    await vault.erase(`case-${caseId}`);
    elsewhere[1].forget(`case-${caseId}`);
    expect((await elsewhere[1].open(event)).erased).toBe(true);
    clock += 1001;
    expect((await elsewhere[0].open(event)).erased).toBe(true);
  });

  it('[V11] is not undone by a key that was being fetched meanwhile', async () => {
    const event = await stored(need(), place(10));
    const { promise: held, resolve: release } = Promise.withResolvers<void>();
    const slow = vaultWith({
      keyStore: {
        ...keys.keyStore,
        get: async (subjects) => {
          const found = await keys.keyStore.get(subjects);
          await held;
          return found;
        },
      },
    });
    const opening = slow.open(event);
    await slow.erase(`case-${caseId}`);
    release();
    await opening;
    expect((await slow.open(event)).erased).toBe(true);
  });
});

describe('keys', () => {
  it('[V12] are made once, though two processes seal for a new subject at once', async () => {
    const others = Array.from({ length: 8 }, () => vaultWith());
    const events = await Promise.all(
      others.map((other, i) => stored(need(`Nr. ${i}`), place(20 + i), other)),
    );
    for (const [i, { event }] of (await vault.openAll(events)).entries())
      expect(event.data).toEqual({ by: personId, words: `Nr. ${i}` });
  });

  it('[V13] are dropped from memory, the least used first, when there are too many', async () => {
    let reads = 0;
    const counting = vaultWith({
      cache: { most: 2, milliseconds: 60_000 },
      keyStore: {
        ...keys.keyStore,
        get: (subjects) => {
          reads += 1;
          return keys.keyStore.get(subjects);
        },
      },
    });
    const say = (n: number) => counting.seal(need(), place(n, { stream: `case-${id(n)}` }));
    for (const n of [30, 31, 30, 32]) await say(n);
    const before = reads;
    await say(30);
    expect(reads).toBe(before);
    await say(31);
    expect(reads).toBe(before + 1);
  });

  it('[V12] survive a restart', async () => {
    const event = await stored(need(), place(10));
    keys.close();
    keys = openSqliteKeys(join(directory, 'keys.sqlite'));
    expect((await vaultWith().open(event)).event.data).toEqual(need().data);
  });
});

describe('the master key', () => {
  it('[V14] is renewed by wrapping keys anew, and events stay as they are', async () => {
    const events = [
      await stored(need(), place(10)),
      await stored(need(), place(11, { stream: `case-${id(99)}` })),
    ];
    await vault.erase(`case-${id(98)}`);
    const both = vaultWith({ masterKeys: masterKeysOf([newMaster, oldMaster]) });
    expect((await both.open(events[0] ?? (await stored(need(), place(12))))).erased).toBe(false);
    expect(await both.rewrap()).toBe(2);
    expect(await both.rewrap()).toBe(0);
    const onlyNew = vaultWith({ masterKeys: masterKeysOf([newMaster]) });
    await onlyNew.check();
    for (const { event } of await onlyNew.openAll(events)) expect(event.data).toEqual(need().data);
    expect(await onlyNew.keyOf(`case-${id(98)}`)).toBe('erased');
  });

  it('[V15] is told when it is the wrong one, and nothing is made or changed with it', async () => {
    const event = await stored(need(), place(10));
    const wrong = vaultWith({ masterKeys: masterKeysOf([newMaster]) });
    await expect(wrong.check()).rejects.toThrow(MasterKeyError);
    await expect(wrong.check()).rejects.toThrow(
      /made with another master key \([0-9a-f]{16}\); at hand: [0-9a-f]{16}/,
    );
    await expect(wrong.rewrap()).rejects.toThrow(MasterKeyError);
    await expect(wrong.seal(need(), place(11))).rejects.toThrow(/is it the right master key/);
    expect(await wrong.open(event)).toMatchObject({ unopened: { words: 'key-missing' }, erased: false });
    expect(await wrong.keyOf(`case-${caseId}`)).toBe('unreadable');
    await vault.check();
  });

  it('[V15] notices a wrap that was put under another subject', async () => {
    await vault.seal(need(), place(10));
    await vault.seal(need(), place(11, { stream: `case-${id(99)}` }));
    const kept = await Array.fromAsync(keys.keyStore.list());
    const [one, two] = kept.filter((key) => 'wrapped' in key);
    expect(one && two && (await keys.keyStore.replace(one, two.wrapped))).toBe(true);
    await expect(vault.check()).rejects.toThrow(/is damaged/);
  });
});
