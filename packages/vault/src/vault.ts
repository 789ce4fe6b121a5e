import type { SaidEvent } from '@handslag/domain/catalogue';
import type { StoredEvent } from '@handslag/domain/codec';
import { createDataKeys } from './data-keys.ts';
import type { KeyStore } from './key-store.ts';
import type { MasterKeys } from './master-keys.ts';
import { type Opened, type OpenedFields, openWith, type SealedAt, withFields } from './opening.ts';
import { checkDataKeys, rewrapDataKeys } from './rotation.ts';
import { type SealedFact, type SealPlace, sealFact, toSeal } from './sealing.ts';

/** Seals what is personal before it reaches the log, and opens it for those who may read it. */
export interface Vault {
  /** Throws SubjectErased; an event without anything personal is answered as it is. */
  seal(said: SaidEvent, place: SealPlace): Promise<SealedFact>;
  /** The same for many; new subjects get their keys in one go. */
  sealAll(all: readonly { said: SaidEvent; place: SealPlace }[]): Promise<SealedFact[]>;
  /** Never throws for what cannot be opened: it says so in its answer. */
  open(event: StoredEvent): Promise<Opened>;
  openAll(events: readonly StoredEvent[]): Promise<Opened[]>;
  openFields(at: SealedAt): Promise<OpenedFields>;
  openAllFields(all: readonly SealedAt[]): Promise<OpenedFields[]>;
  /** What has become of a subject's key; `none`: nothing was ever sealed for it. */
  keyOf(subject: string): Promise<'held' | 'erased' | 'none' | 'unreadable'>;
  /** Destroys the subject's key, for good. Once more changes nothing. */
  erase(subject: string): Promise<void>;
  /** Drops a key from memory: called when the log tells of an erasure by another process. */
  forget(subject: string): void;
  /** Wraps every data key anew under the current master key; answers how many it was. */
  rewrap(): Promise<number>;
  /** Throws MasterKeyError where a data key cannot be unwrapped with the master keys at hand. */
  check(): Promise<void>;
}

export interface VaultOptions {
  keyStore: KeyStore;
  masterKeys: MasterKeys;
  /** Data keys kept unwrapped in memory, and for how long. Default: 10,000, for 60 seconds. */
  cache?: { most: number; milliseconds: number };
  /** Milliseconds, for the cache. */
  now?: () => number;
}

async function only<T>(answers: Promise<readonly T[]>): Promise<T> {
  const [answer] = await answers;
  if (answer === undefined) throw new Error('one was asked for, and none came');
  return answer;
}

/** The vault over a key store. Does not read or write anything before it is asked. */
export function createVault({
  keyStore,
  masterKeys,
  cache = { most: 10_000, milliseconds: 60_000 },
  now = Date.now,
}: VaultOptions): Vault {
  const keys = createDataKeys({ keyStore, masterKeys }, { ...cache, now });

  async function sealAll(all: readonly { said: SaidEvent; place: SealPlace }[]): Promise<SealedFact[]> {
    const wanted = all.map(({ said, place }) => toSeal(said, place));
    const subjects = new Set(wanted.flatMap((one) => (one ? [one.subject] : [])));
    const held = subjects.size > 0 ? await keys.provide(subjects) : undefined;
    return all.map(({ said, place }, i) => {
      const one = wanted[i];
      const key = one && held?.get(one.subject);
      return one && key ? sealFact(said, place, one, key) : said;
    });
  }

  async function openAllFields(all: readonly SealedAt[]): Promise<OpenedFields[]> {
    const found = await keys.find(new Set(all.map(({ sealed }) => sealed.subject)));
    return all.map((at) => openWith(found.get(at.sealed.subject), at));
  }

  async function openAll(events: readonly StoredEvent[]): Promise<Opened[]> {
    const subjects = events.flatMap(({ sealed }) => (sealed ? [sealed.subject] : []));
    const found = await keys.find(new Set(subjects));
    return events.map((event) => {
      const { sealed, id: eventId, type, meta } = event;
      if (!sealed) return { event, unopened: {}, erased: false };
      const at = { sealed, eventId, partnershipId: meta.partnershipId, type };
      return withFields(event, openWith(found.get(sealed.subject), at));
    });
  }

  return {
    seal: (said, place) => only(sealAll([{ said, place }])),
    sealAll,
    open: (event) => only(openAll([event])),
    openAll,
    openFields: (at) => only(openAllFields([at])),
    openAllFields,
    async keyOf(subject) {
      const key = (await keys.find([subject])).get(subject);
      if (key === undefined || key === 'missing') return 'none';
      return typeof key === 'string' ? key : 'held';
    },
    async erase(subject) {
      keys.forget(subject);
      try {
        await keyStore.destroy(subject);
      } finally {
        keys.forget(subject);
      }
    },
    forget(subject) {
      keys.forget(subject);
    },
    rewrap: () => rewrapDataKeys(keyStore, masterKeys),
    check: () => checkDataKeys(keyStore, masterKeys),
  };
}
