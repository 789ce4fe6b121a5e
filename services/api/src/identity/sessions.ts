import { EventEmitter } from 'node:events';
import { Id } from '@handslag/domain/shared/id';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import type { Accounts } from './accounts.ts';
import { keptOf, newSecret } from './secret.ts';
import { shelfOf } from './shelf.ts';

const Kept = z.object({ personId: Id, generation: z.int(), ends: z.number() });

/** Who is signed in. The cookie holds a secret, the store what is kept of it: each can be ended from here, at once. */
export interface Sessions {
  /** Begins a session; the answer is the secret for the cookie. */
  begin(personId: Id): Promise<string>;
  /** The person, while the session lasts. */
  personOf(secret: string): Promise<Id | undefined>;
  end(secret: string): Promise<void>;
  /** Tells when some session of a person ends early, so that what stays open looks again. */
  onEnded(listener: () => void): () => void;
  endAll(personId: Id): Promise<void>;
  /** Forgets the sessions that are over. */
  tidy(): Promise<void>;
}

export function createSessions(
  secrets: Secrets,
  accounts: Accounts,
  { now, hours }: { now: () => number; hours: number },
): Sessions {
  const sessions = shelfOf(secrets, 'session', Kept);
  const ended = new EventEmitter();
  ended.setMaxListeners(0);

  return {
    async begin(personId) {
      const secret = newSecret();
      const generation = (await accounts.of(personId))?.generation ?? 0;
      await sessions.put(keptOf(secret), { personId, generation, ends: now() + hours * 3_600_000 });
      return secret;
    },
    async personOf(secret) {
      const name = keptOf(secret);
      const session = await sessions.get(name);
      if (!session) return undefined;
      const account = await accounts.of(session.personId);
      if (account?.generation === session.generation && session.ends > now()) return session.personId;
      await sessions.delete(name);
      return undefined;
    },
    async end(secret) {
      await sessions.delete(keptOf(secret));
      ended.emit('ended');
    },
    async endAll(personId) {
      await accounts.endSessions(personId);
      ended.emit('ended');
    },
    async tidy() {
      for (const { id, value } of await sessions.all()) if (value.ends <= now()) await sessions.delete(id);
    },
    onEnded(listener) {
      ended.on('ended', listener);
      return () => ended.off('ended', listener);
    },
  };
}
