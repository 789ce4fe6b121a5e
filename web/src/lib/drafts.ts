import { createStore, del, delMany, entries, get, set } from 'idb-keyval';
import { useSyncExternalStore } from 'react';
import { z } from 'zod';

/** What somebody has begun to write in a form. */
const Draft = z.object({
  /** The form, as it stands in the address. */
  address: z.string(),
  values: z.record(z.string(), z.unknown()),
  /** The id of what is new: the same until it has landed. */
  newId: z.string(),
  /** What has been sent, with its idempotency key: sent again after a broken connection, it lands once. */
  keys: z.record(z.string(), z.string()),
  /** The position in the log up to which the writer has seen what happened. */
  seen: z.string().nullable(),
  /** Milliseconds since 1970. */
  at: z.number(),
});
export type Draft = z.infer<typeof Draft>;

const Kept = z.object({
  personId: z.string(),
  at: z.number(),
  iv: z.instanceof(Uint8Array),
  sealed: z.instanceof(ArrayBuffer),
});

/** How long a draft outlives the page. */
export const KEEP_MS = 24 * 3_600_000;

const store = createStore('handslag-drafts', 'drafts');
const KEY = 'key';
const cipher = (iv: Uint8Array<ArrayBuffer>, personId: string) => ({
  name: 'AES-GCM',
  iv,
  additionalData: new TextEncoder().encode(personId),
});

let here: ReadonlyMap<string, Draft> = new Map();
let owner: string | undefined;
let taken: Promise<void> = Promise.resolve();
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

/** The key of this browser. It cannot be taken out of it: what it seals opens here alone. */
const ownKey = async (): Promise<CryptoKey> => {
  const known: unknown = await get(KEY, store);
  if (known instanceof CryptoKey) return known;
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await set(KEY, made, store);
  return made;
};

const open = async (personId: string, kept: z.infer<typeof Kept>): Promise<Draft | undefined> => {
  const iv = new Uint8Array(kept.iv);
  const text = await crypto.subtle.decrypt(cipher(iv, personId), await ownKey(), kept.sealed);
  return Draft.safeParse(JSON.parse(new TextDecoder().decode(text))).data;
};

const isOver = (at: number): boolean => at + KEEP_MS < Date.now();

const readAll = async (personId: string): Promise<Map<string, Draft>> => {
  const found = new Map<string, Draft>();
  for (const [name, value] of await entries<string, unknown>(store)) {
    if (name === KEY) continue;
    const kept = Kept.safeParse(value).data;
    const isOurs = kept?.personId === personId && !isOver(kept.at);
    const draft = isOurs ? await open(personId, kept).catch(() => undefined) : undefined;
    if (draft === undefined) await del(name, store);
    else found.set(name, draft);
  }
  return found;
};

const takeUp = async (personId: string): Promise<void> => {
  const found = await readAll(personId).catch(() => new Map<string, Draft>());
  if (owner === personId) change(new Map([...found, ...here]));
};

/** Takes up what this person has left in this browser; what is a day old, or somebody else's, is gone. */
export const takeUpDrafts = (personId: string): Promise<void> => {
  // Whoever asks while they are being read waits for the same reading.
  if (owner !== personId) {
    owner = personId;
    change(new Map());
    taken = takeUp(personId);
  }
  return taken;
};

/** Keeps a draft, now in the page and sealed beyond it. */
export const keepDraft = (draft: Draft): void => {
  const personId = owner;
  if (personId === undefined) return;
  change(new Map([...here, [draft.address, draft]]));
  later(async () => {
    if (here.get(draft.address) !== draft) return;
    const iv = crypto.getRandomValues(new Uint8Array(12));
    const text = new TextEncoder().encode(JSON.stringify(draft));
    const sealed = await crypto.subtle.encrypt(cipher(iv, personId), await ownKey(), text);
    await set(draft.address, { personId, at: draft.at, iv, sealed }, store);
  });
};

/** Lets a draft go: it was saved, or its writer begins anew. */
export const dropDraft = (address: string): void => {
  change(new Map([...here].filter(([name]) => name !== address)));
  later(() => del(address, store));
};

/** Lets every draft go, and the key with them: on signing out. */
export const dropAllDrafts = async (): Promise<void> => {
  const names = [...here.keys()];
  owner = undefined;
  change(new Map());
  later(async () =>
    delMany([...names, KEY, ...(await entries<string, unknown>(store)).map(([name]) => name)], store),
  );
  await writing;
};

export const draftAt = (address: string): Draft | undefined => {
  const draft = here.get(address);
  return draft === undefined || isOver(draft.at) ? undefined : draft;
};

const follow = (listener: () => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** All drafts of the person at this browser. */
export const useDrafts = (): ReadonlyMap<string, Draft> => useSyncExternalStore(follow, () => here);
