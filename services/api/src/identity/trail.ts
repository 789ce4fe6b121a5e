import { TrailEntry } from '@handslag/contract/questions/account';
import type { Id } from '@handslag/domain/shared/id';
import { instantOf } from '@handslag/domain/shared/time';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import { shelfOf } from './shelf.ts';

const MOST = 200;

/** What has happened to an account: signing in and failing to, and every change of what it is signed in with. For its holder. */
export interface Trail {
  note(accountId: Id, what: TrailEntry['what'], from?: string): Promise<void>;
  /** The newest first. */
  of(accountId: Id): Promise<TrailEntry[]>;
  end(accountId: Id): Promise<void>;
}

export function createTrail(secrets: Secrets, now: () => number): Trail {
  const trails = shelfOf(secrets, 'trail', z.array(TrailEntry));
  return {
    async note(accountId, what, from) {
      const entry = { at: instantOf(now()), what, from: from ?? null };
      await trails.change(accountId, (before = []) => [entry, ...before].slice(0, MOST));
    },
    of: async (accountId) => (await trails.get(accountId)) ?? [],
    async end(accountId) {
      await trails.delete(accountId);
    },
  };
}
