import { EventEmitter } from 'node:events';
import { Id } from '@handslag/domain/shared/id';
import { Instant, instantOf } from '@handslag/domain/shared/time';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import type { Accounts } from './accounts.ts';
import { keptOf, newSecret } from './secret.ts';
import { shelfOf } from './shelf.ts';

const USE_IS_NOTED_EVERY_MS = 60_000;
const Kept = z.object({
  accountId: Id,
  generation: z.int(),
  ends: z.number(),
  began: Instant.optional(),
  /** Whether more than a password was shown, or a provider of an accepted level has said who it is. */
  strong: z.boolean().optional(),
  /** Who it is at the provider that let them in, so that the provider can end it. */
  provider: z.object({ issuer: z.string(), subject: z.string(), sid: z.string().optional() }).optional(),
});
type Kept = z.infer<typeof Kept>;
/** From before accounts were apart from persons: each such account has the id of its person. */
const Old = z.object({ personId: Id, generation: z.int(), ends: z.number() });
const Either = z.union([
  Kept,
  Old.transform(({ personId, ...rest }): Kept => ({ accountId: personId, ...rest })),
]);
const Seen = z.object({ at: z.number() });

interface Signed {
  accountId: Id;
  strong: boolean;
}
/** A session as its holder sees it. */
interface Open {
  sessionId: string;
  began: Instant | null;
  lastSeen: Instant | null;
  strong: boolean;
}

/** Who is signed in. The cookie holds a secret, the store what is kept of it: each can be ended from here, at once. */
export interface Sessions {
  /** Begins a session; the answer is the secret for the cookie. */
  begin(accountId: Id, how?: Pick<Kept, 'strong' | 'provider'>): Promise<string>;
  /** Whose it is, while the session lasts and is used. */
  of(secret: string): Promise<Signed | undefined>;
  end(secret: string): Promise<void>;
  /** Those of an account that are open, the newest first. */
  open(accountId: Id): Promise<Open[]>;
  /** Ends one of an account by what the holder sees of it; false where there is none. */
  endOne(accountId: Id, sessionId: string): Promise<boolean>;
  /** Ends those that a provider began: of one subject, or of one session there. */
  endAtProvider(
    issuer: string,
    which: { subject?: string | undefined; sid?: string | undefined },
  ): Promise<void>;
  /** Tells when some session ends early, so that what stays open looks again. */
  onEnded(listener: () => void): () => void;
  endAll(accountId: Id): Promise<void>;
  /** Forgets the sessions that are over. */
  tidy(): Promise<void>;
  /** What the holder sees of the session with this secret. */
  nameOf(secret: string): string;
}

const ID_LETTERS = 16;
const idOf = (name: string): string => name.slice(0, ID_LETTERS);

export function createSessions(
  secrets: Secrets,
  accounts: Pick<Accounts, 'of' | 'endSessions'>,
  { now, hours, idleMinutes }: { now: () => number; hours: number; idleMinutes: number },
): Sessions {
  const sessions = shelfOf(secrets, 'session', Either);
  // Apart from the session, so that noting a use never brings back one that was ended meanwhile.
  const seen = shelfOf(secrets, 'session-seen', Seen);
  const noted = new Map<string, number>();
  const ended = new EventEmitter();
  ended.setMaxListeners(0);

  async function drop(name: string): Promise<boolean> {
    noted.delete(name);
    await seen.delete(name);
    return sessions.delete(name);
  }
  async function isOver(name: string, session: Kept): Promise<boolean> {
    if (session.ends <= now()) return true;
    if ((await accounts.of(session.accountId))?.generation !== session.generation) return true;
    const last = Math.max(noted.get(name) ?? 0, (await seen.get(name))?.at ?? 0);
    return last > 0 && now() - last > idleMinutes * 60_000;
  }
  async function noteSeen(name: string): Promise<void> {
    if (now() - (noted.get(name) ?? 0) < USE_IS_NOTED_EVERY_MS) return;
    noted.set(name, now());
    await seen.put(name, { at: now() });
  }
  const endThose = async (ends: (name: string, session: Kept) => boolean): Promise<boolean> => {
    let any = false;
    for (const { id, value } of await sessions.all()) if (ends(id, value)) any = (await drop(id)) || any;
    if (any) ended.emit('ended');
    return any;
  };

  return {
    async begin(accountId, how = {}) {
      const secret = newSecret();
      const generation = (await accounts.of(accountId))?.generation ?? 0;
      const name = keptOf(secret);
      await noteSeen(name);
      const kept = {
        accountId,
        generation,
        ends: now() + hours * 3_600_000,
        began: instantOf(now()),
        ...how,
      };
      await sessions.put(name, kept);
      return secret;
    },
    async of(secret) {
      const name = keptOf(secret);
      const session = await sessions.get(name);
      if (!session) return undefined;
      if (await isOver(name, session)) {
        await drop(name);
        return undefined;
      }
      await noteSeen(name);
      return { accountId: session.accountId, strong: session.strong ?? false };
    },
    async end(secret) {
      await drop(keptOf(secret));
      ended.emit('ended');
    },
    async open(accountId) {
      const mine = (await sessions.all()).filter(({ value }) => value.accountId === accountId);
      const all = await Promise.all(
        mine.map(async ({ id, value }) => {
          if (await isOver(id, value)) return [];
          const last = (await seen.get(id))?.at;
          return [
            {
              sessionId: idOf(id),
              began: value.began ?? null,
              lastSeen: last === undefined ? null : instantOf(last),
              strong: value.strong ?? false,
            },
          ];
        }),
      );
      return all.flat().toSorted((one, other) => ((one.began ?? '') < (other.began ?? '') ? 1 : -1));
    },
    endOne: (accountId, sessionId) =>
      endThose((name, session) => session.accountId === accountId && idOf(name) === sessionId),
    async endAtProvider(issuer, { subject, sid }) {
      await endThose((_name, { provider }) => {
        if (provider?.issuer !== issuer) return false;
        return sid === undefined
          ? subject !== undefined && provider.subject === subject
          : provider.sid === sid;
      });
    },
    async endAll(accountId) {
      await accounts.endSessions(accountId);
      ended.emit('ended');
    },
    async tidy() {
      for (const { id, value } of await sessions.all()) if (await isOver(id, value)) await drop(id);
    },
    onEnded(listener) {
      ended.on('ended', listener);
      return () => ended.off('ended', listener);
    },
    nameOf: (secret) => idOf(keptOf(secret)),
  };
}
