import type { KeptKey, KeyStore, SecretStore, WrappedKey } from '@handslag/vault/key-store';
import { z } from 'zod';
import { type Cell, type Cells, createEsdbCells } from './esdb-cells.ts';

const KNOWN_KEYS = 'keys-known';
const KNOWN_SECRETS = 'secrets-known';
const AT_ONCE = 32;

const base64 = z.base64().transform((text) => Buffer.from(text, 'base64'));
const KeptWrap = z.object({ version: z.int().min(1), wrapped: base64 });
const SecretName = z.object({ namespace: z.string(), name: z.string() });

const keyStream = (subject: string): string => `key-${subject}`;
const secretStream = (...parts: [namespace: string, name: string]): string =>
  `secret-${parts.map((part) => Buffer.from(part).toString('base64url')).join('.')}`;
const textOf = ({ version, wrapped }: Omit<WrappedKey, 'subject'>): string =>
  JSON.stringify({ version, wrapped: wrapped.toString('base64') });

/** Does the same for many, a few at a time. */
async function each<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (let at = 0; at < all.length; at += AT_ONCE)
    done.push(...(await Promise.all(all.slice(at, at + AT_ONCE).map(work))));
  return done;
}

const keptOf = (subject: string, cell: Cell | 'tombstone' | undefined): KeptKey | undefined => {
  if (cell === 'tombstone') return { subject, destroyed: true };
  return cell?.value === undefined ? undefined : { subject, ...KeptWrap.parse(JSON.parse(cell.value)) };
};

function keyStoreOn(cells: Cells): KeyStore {
  const find = async (subject: string) => keptOf(subject, await cells.last(keyStream(subject)));

  return {
    async get(subjects) {
      const found = await each(subjects, find);
      return new Map(found.flatMap((kept): [string, KeptKey][] => (kept ? [[kept.subject, kept]] : [])));
    },
    async create(keys) {
      // Noted first: a subject that is noted without a key is passed over, one with a key that is not noted is lost to rotation.
      await cells.note(
        KNOWN_KEYS,
        keys.map(({ subject }) => subject),
      );
      await each(keys, (key) => cells.fill(keyStream(key.subject), textOf(key), 'never'));
    },
    async replace(before, wrapped) {
      const stream = keyStream(before.subject);
      const cell = await cells.last(stream);
      if (cell === undefined || cell === 'tombstone' || cell.value !== textOf(before)) return false;
      await cells.keepLastOnly(stream);
      return cells.fill(stream, textOf({ ...before, wrapped }), cell.revision);
    },
    async destroy(subject) {
      await cells.note(KNOWN_KEYS, [subject]);
      await cells.tombstone(keyStream(subject));
    },
    async *list() {
      const subjects = new Set(await Array.fromAsync(cells.noted(KNOWN_KEYS)));
      const all = [...subjects];
      for (let at = 0; at < all.length; at += AT_ONCE)
        for (const kept of await each(all.slice(at, at + AT_ONCE), find)) if (kept) yield kept;
    },
  };
}

const decoded = (cell: Cell | undefined): Buffer | undefined =>
  cell?.value === undefined ? undefined : Buffer.from(cell.value, 'base64');

function secretStoreOn(cells: Cells): SecretStore {
  const find = async (namespace: string, name: string): Promise<Cell | undefined> => {
    const cell = await cells.last(secretStream(namespace, name));
    return cell === 'tombstone' ? undefined : cell;
  };
  /** Before a second value comes, the server is told to forget the first. */
  const makeReady = (namespace: string, name: string, cell: Cell | undefined): Promise<void> =>
    cell
      ? cells.keepLastOnly(secretStream(namespace, name))
      : cells.note(KNOWN_SECRETS, [JSON.stringify({ namespace, name })]);

  return {
    async get(namespace, name) {
      return decoded(await find(namespace, name));
    },
    async put(namespace, name, value) {
      await makeReady(namespace, name, await find(namespace, name));
      await cells.fill(secretStream(namespace, name), value.toString('base64'));
    },
    async create(namespace, name, value) {
      const cell = await find(namespace, name);
      if (cell?.value !== undefined) return false;
      await makeReady(namespace, name, cell);
      return cells.fill(secretStream(namespace, name), value.toString('base64'), cell?.revision ?? 'never');
    },
    async replace(namespace, name, before, value) {
      const cell = await find(namespace, name);
      if (cell?.value !== before.toString('base64')) return false;
      await makeReady(namespace, name, cell);
      return cells.fill(secretStream(namespace, name), value.toString('base64'), cell.revision);
    },
    async delete(namespace, name) {
      const cell = await find(namespace, name);
      if (cell?.value === undefined) return false;
      await makeReady(namespace, name, cell);
      return cells.fill(secretStream(namespace, name), undefined, cell.revision);
    },
    async list(namespace) {
      const lines = new Set(await Array.fromAsync(cells.noted(KNOWN_SECRETS)));
      const names = [...lines]
        .map((line) => SecretName.parse(JSON.parse(line)))
        .filter((name) => namespace === undefined || name.namespace === namespace);
      const found = await each(names, async (name) => ({
        ...name,
        value: decoded(await find(name.namespace, name.name)),
      }));
      return found.flatMap(({ value, ...name }) => (value ? [{ ...name, value }] : []));
    },
  };
}

export interface EsdbKeys {
  keyStore: KeyStore;
  secretStore: SecretStore;
  close(): Promise<void>;
}

/**
 * Key store and secret store in EventStoreDB: a stream for each, of which the last event counts. What is destroyed or
 * replaced can no longer be read at once, and leaves the server's disks with its next scavenge: operators must run one
 * after an erasure. Every call may throw StoreUnavailable.
 */
export function openEsdbKeys({
  connectionString,
  timeoutMs = 10_000,
}: {
  connectionString: string;
  timeoutMs?: number;
}): EsdbKeys {
  const cells = createEsdbCells(connectionString, timeoutMs);
  return { keyStore: keyStoreOn(cells), secretStore: secretStoreOn(cells), close: () => cells.close() };
}
