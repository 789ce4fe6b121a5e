import { join } from 'node:path';
import type { Settings, Store } from '@handslag/api/settings';
import { LOG_FILE } from '@handslag/event-store-sqlite';
import { Unusable } from '../explain.ts';

const BACK_UP_THERE =
  'Log and keys are kept by a server (HANDSLAG_STORE), and backed up and restored there, by its own means. Keep the master key apart.';

/** Throws Unusable where a server keeps log and keys. */
export function refuseServer({ store }: { store: Store }): void {
  if (store.kind !== 'sqlite') throw new Unusable(BACK_UP_THERE);
}

/** The log's file, where this node keeps the log in one. Throws Unusable where a server keeps it. */
export function logFileOf({ store }: { store: Store }): string {
  if (store.kind !== 'sqlite') throw new Unusable(BACK_UP_THERE);
  return join(store.directory, LOG_FILE);
}

/** The directories that this node keeps things in. */
export const directoriesOf = ({ store, dataDirectory }: Settings): string[] => [
  ...new Set([dataDirectory, ...(store.kind === 'sqlite' ? [store.directory] : [])]),
];
