import { createHmac, randomBytes } from 'node:crypto';
import { Id } from '@handslag/domain/shared/id';
import { LRUCache } from 'lru-cache';
import { Fault } from './fault.ts';

const REMEMBERED = 50_000;

/** The key of a write (draft-ietf-httpapi-idempotency-key-header: quoted; bare is taken too). Throws where it is missing or no UUID. */
export function idempotencyKey(header: string | string[] | undefined): Id {
  if (header === undefined || header === '') throw new Fault('idempotency/missing');
  const said = typeof header === 'string' ? header.trim().replace(/^"(.*)"$/, '$1') : '';
  const key = Id.safeParse(said.toLowerCase());
  if (key.success) return key.data;
  throw new Fault('request/invalid', {
    errors: [{ pointer: 'Idempotency-Key', detail: 'must be one UUID' }],
  });
}

/** Tells a repeated request from another one under the same key. */
export interface Fingerprints {
  /** Throws `idempotency/other-request`. */
  check(scope: string, body: unknown): void;
}

/**
 * What is remembered of a body is a keyed hash, and the key dies with the process: nobody can try out on it what
 * was said. After a restart a key that has landed is still known to the log; only that its body was another is not.
 */
export function createFingerprints(): Fingerprints {
  const secret = randomBytes(32);
  const seen = new LRUCache<string, string>({ max: REMEMBERED });
  return {
    check(scope, body) {
      const mark = createHmac('sha256', secret)
        .update(JSON.stringify(body) ?? '')
        .digest('base64');
      const before = seen.get(scope);
      if (before !== undefined && before !== mark) throw new Fault('idempotency/other-request');
      seen.set(scope, mark);
    },
  };
}
