import { createStore, del, delMany, entries, get, set } from 'idb-keyval';
import { useSyncExternalStore } from 'react';
import { z } from 'zod';

/** What somebody has begun to write in a form. */
const Draft = z.object({
  /** Who writes: a partnership's person, or where there is no partnership yet, the account. */
  writer: z.string(),
  /** The form, as it stands in the address. */
  address: z.string(),
  values: z.record(z.string(), z.unknown()),
  /** The id of what is new: the same until it has landed. */
  newId: z.string(),
  /** What has been sent, with its idempotency key: sent again after a broken connection, it lands once. */
  keys: z.record(z.string(), z.string()),
  /** A save was begun, and has not been answered. */
  saving: z.boolean().optional(),
  /** When the form was opened first, in milliseconds since 1970. */
  begun: z.number().optional(),
  /** The position in the log up to which the writer has seen what happened. */
  seen: z.string().nullable(),
  /** Milliseconds since 1970. */
  at: z.number(),
});
export type Draft = z.infer<typeof Draft>;

const Kept = z.object({
  writer: z.string(),
  at: z.number(),
  iv: z.instanceof(Uint8Array),
  sealed: z.instanceof(ArrayBuffer),
});

/** How long a draft outlives the page. */
export const KEEP_MS = 24 * 3_600_000;

const store = createStore('handslag-drafts', 'drafts');
const KEY = 'key';
const cipher = (iv: Uint8Array<ArrayBuffer>, writer: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(writer),
});

/** The name of a draft: one writer has one at each address. */
const nameOf = ({ writer, address }: Pick<Draft, 'writer' | 'address'>): string => `${writer} ${address}`;

let here: ReadonlyMap<string, Draft> = new Map();
/** By writer: the reading of what they have left here. */
const taken = new Map<string, Promise<void>>();
let writing: Promise<unknown> = Promise.resolve();
const listeners = new Set<() => void>();

const change = (next: ReadonlyMap<string, Draft>): void => {
  here = next;
  for (const listener of listeners) listener();
};

// A browser that keeps nothing (a private window, a full disk) still has the draft as long as the page stands.
const later = (write: () => Promise<unknown>): void => {
  writing = writing.then(write).catch(() => undefined);
};

const readKey = async (): Promise<CryptoKey> => {
  const known: unknown = await get(KEY, store);
  if (known instanceof CryptoKey) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await set(KEY, made, store);
  return made;
};

let key: Promise<CryptoKey> | undefined;
/** The key of this browser. It cannot be taken out of it: what it seals opens here alone. Two who ask at once get the same. */
const ownKey = (): Promise<CryptoKey> => {
  key ??= readKey().catch((error: unknown) => {
    key = undefined;
    throw error;
  });
  return key;
};

const open = async (writer: string, kept: z.infer<typeof Kept>): Promise<Draft | undefined> => {
  const iv = new Uint8Array(kept.iv);
  const text = await crypto.subtle.decrypt(cipher(iv, writer), await ownKey(), kept.sealed);
  return Draft.safeParse(JSON.parse(new TextDecoder().decode(text))).data;
};

const isOver = (at: number): boolean => at + KEEP_MS < Date.now();

const readAll = async (writer: string): Promise<Map<string, Draft>> => {
  const found = new Map<string, Draft>();
  // Made now, so that the first thing written need not wait for it.
  await ownKey();
  for (const [name, value] of await entries<string, unknown>(store)) {
    if (name === KEY) continue;
    const kept = Kept.safeParse(value).data;
    if (kept === undefined || isOver(kept.at)) {
      await del(name, store);
      continue;
    }
    if (kept.writer !== writer) continue;
    const draft = await open(writer, kept).catch(() => undefined);
    if (draft === undefined) await del(name, store);
    else found.set(name, draft);
  }
  return found;
};

const takeUp = async (writer: string): Promise<void> => {
  const found = await readAll(writer).catch(() => new Map<string, Draft>());
  if (taken.has(writer)) change(new Map([...found, ...here]));
};

/** Takes up what this writer has left in this browser; what is a day old is gone. */
export const takeUpDrafts = (writer: string): Promise<void> => {
  // Whoever asks while they are being read waits for the same reading.
  const reading = taken.get(writer) ?? takeUp(writer);
  taken.set(writer, reading);
  return reading;
};

/** Who is signed in, by every id they write as: what others have left in this browser is gone. */
export const ownDrafts = async (writers: readonly string[]): Promise<void> => {
  const own = new Set(writers);
  for (const writer of taken.keys()) if (!own.has(writer)) taken.delete(writer);
  change(new Map([...here].filter(([, { writer }]) => own.has(writer))));
  later(async () => {
    for (const [name, value] of await entries<string, unknown>(store))
      if (name !== KEY && !own.has(Kept.safeParse(value).data?.writer ?? '')) await del(name, store);
  });
  await writing;
};

/** Keeps a draft, now in the page and sealed beyond it. */
export const keepDraft = (draft: Draft): void => {
  const { writer, at } = draft;
  const name = nameOf(draft);
  change(new Map([...here, [name, draft]]));
  later(async () => {
    if (here.get(name) !== draft) return;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(draft));
    const sealed = await crypto.subtle.encrypt(cipher(iv, writer), await ownKey(), text);
    await set(name, { writer, at, iv, sealed }, store);
  });
};

/** Lets a draft go: it was saved, or its writer begins anew. */
export const dropDraft = (writer: string, address: string): void => {
  const gone = nameOf({ writer, address });
  change(new Map([...here].filter(([name]) => name !== gone)));
  later(() => del(gone, store));
};

/** Lets every draft go, and the key with them: on signing out. */
export const dropAllDrafts = async (): Promise<void> => {
  const names = [...here.keys()];
  taken.clear();
  key = undefined;
  change(new Map());
  later(async () =>
    delMany([...names, KEY, ...(await entries<string, unknown>(store)).map(([name]) => name)], store),
  );
  await writing;
};

export const draftAt = (writer: string, address: string): Draft | undefined => {
  const draft = here.get(nameOf({ writer, address }));
  return draft === undefined || isOver(draft.at) ? undefined : draft;
};

const follow = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The drafts of these writers at this browser. */
export const useDrafts = (writers: readonly string[]): Draft[] =>
  [...useSyncExternalStore(follow, () => here).values()].filter(({ writer }) => writers.includes(writer));
