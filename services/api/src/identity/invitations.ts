import { Mandate, Role } from '@handslag/domain/partnership/events';
import { Language } from '@handslag/domain/person/events';
import { Id } from '@handslag/domain/shared/id';
import { Instant, instantOf } from '@handslag/domain/shared/time';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import type { Blind } from './blind-index.ts';
import { keptOf, newSecret } from './secret.ts';
import { shelfOf } from './shelf.ts';

const DAYS = 14;

/** Somebody who has been asked in and has not answered. Nothing of it stands in the log before the answer is yes. */
const Pending = z.object({
  personId: Id,
  name: z.string(),
  email: z.string(),
  language: Language,
  role: Role,
  represents: z.object({ actorId: Id, function: z.string(), mandate: Mandate }).optional(),
  invitedBy: Id,
  at: Instant,
  ends: Instant,
  /** `mail`: whoever has the link has read the mail. */
  sent: z.enum(['mail', 'hand', 'failed']),
  /** What is kept of the link's secret: a newer one ends the older. */
  kept: z.string(),
});
export type Pending = z.infer<typeof Pending>;
const Link = z.object({ partnershipId: Id, personId: Id });

/** Invitations that wait for an answer, by partnership; each with a link that works once. */
export interface Invitations {
  /** The newest first; also those that have run out. */
  of(partnershipId: Id): Promise<Pending[]>;
  /** A new invitation, or a new link to one that is there, which ends the link before. The answer is the secret. */
  put(partnershipId: Id, pending: Omit<Pending, 'at' | 'ends' | 'kept' | 'sent'>): Promise<string>;
  /** Keeps one that was written before, with its link. */
  adopt(partnershipId: Id, pending: Pending): Promise<void>;
  noteSent(partnershipId: Id, personId: Id, sent: Pending['sent']): Promise<void>;
  /** What a link is for, while it works. */
  read(secret: string): Promise<{ partnershipId: Id; pending: Pending } | undefined>;
  /** True for exactly one of those who end the same. */
  end(partnershipId: Id, personId: Id): Promise<boolean>;
  /** Which person a partnership's people know under this address. */
  personAt(partnershipId: Id, email: string): Promise<Id | undefined>;
  noteAddress(partnershipId: Id, email: string, personId: Id): Promise<void>;
}

export function createInvitations(secrets: Secrets, blind: Blind, now: () => number): Invitations {
  const lists = shelfOf(secrets, 'invitations', z.array(Pending));
  const links = shelfOf(secrets, 'invitation', Link);
  const known = shelfOf(secrets, 'known-address', z.object({ personId: Id }));
  const change = (partnershipId: Id, alter: (list: Pending[]) => Pending[]) =>
    lists.change(partnershipId, (list = []) => alter(list));

  return {
    of: async (partnershipId) => (await lists.get(partnershipId)) ?? [],
    async put(partnershipId, pending) {
      const secret = newSecret();
      const { personId } = pending;
      const before = (await lists.get(partnershipId))?.find((one) => one.personId === personId);
      const made: Pending = {
        ...pending,
        at: instantOf(now()),
        ends: instantOf(now() + DAYS * 86_400_000),
        sent: 'hand',
        kept: keptOf(secret),
      };
      await links.put(made.kept, { partnershipId, personId });
      await change(partnershipId, (list) => [made, ...list.filter((one) => one.personId !== personId)]);
      if (before) await links.delete(before.kept);
      return secret;
    },
    async adopt(partnershipId, pending) {
      await links.put(pending.kept, { partnershipId, personId: pending.personId });
      await change(partnershipId, (list) => [
        pending,
        ...list.filter(({ personId }) => personId !== pending.personId),
      ]);
    },
    async noteSent(partnershipId, personId, sent) {
      await change(partnershipId, (list) =>
        list.map((one) => (one.personId === personId ? { ...one, sent } : one)),
      );
    },
    async read(secret) {
      const link = await links.get(keptOf(secret));
      if (!link) return undefined;
      const { partnershipId, personId } = link;
      const pending = (await lists.get(partnershipId))?.find((one) => one.personId === personId);
      if (!pending || pending.kept !== keptOf(secret) || pending.ends <= instantOf(now())) return undefined;
      return { partnershipId, pending };
    },
    async end(partnershipId, personId) {
      const pending = (await lists.get(partnershipId))?.find((one) => one.personId === personId);
      if (!pending) return false;
      // Whoever deletes the link has it: of two who come at once, one does.
      const mine = await links.delete(pending.kept);
      await change(partnershipId, (list) => list.filter(({ kept }) => kept !== pending.kept));
      return mine;
    },
    personAt: async (partnershipId, email) =>
      (await known.get(await blind('known', partnershipId, email)))?.personId,
    async noteAddress(partnershipId, email, personId) {
      await known.put(await blind('known', partnershipId, email), { personId });
    },
  };
}
