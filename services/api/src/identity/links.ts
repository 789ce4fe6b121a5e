import { Id } from '@handslag/domain/shared/id';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import type { Accounts } from './accounts.ts';
import { keptOf, newSecret } from './secret.ts';
import { shelfOf } from './shelf.ts';

const DAYS = 14;
const Kept = z.object({ personId: Id, partnershipId: Id, ends: z.number() });
type Kept = z.infer<typeof Kept>;
const SetUp = z.object({ kept: z.string() });

/** Links that work once: the invitation, and the set-up of the first account. */
export interface Links {
  /** A new invitation, which ends the one before. The answer is the secret for the link. */
  invite(personId: Id, partnershipId: Id): Promise<string>;
  /** Who a link is for, while it works. */
  read(secret: string): Promise<Kept | undefined>;
  /** Who it is for, if it works; from now on it does not. */
  use(secret: string): Promise<Kept | undefined>;
  /** A new set-up link, which ends the one before. */
  makeSetUp(): Promise<string>;
  /** Whether it works; from now on it does not. */
  useSetUp(secret: string): Promise<boolean>;
}

export function createLinks(secrets: Secrets, accounts: Accounts, now: () => number): Links {
  const invitations = shelfOf(secrets, 'invitation', Kept);
  const setUps = shelfOf(secrets, 'set-up', SetUp);

  async function valid(name: string): Promise<Kept | undefined> {
    const kept = await invitations.get(name);
    if (!kept || kept.ends <= now()) return undefined;
    return (await accounts.of(kept.personId))?.invitation === name ? kept : undefined;
  }

  return {
    async invite(personId, partnershipId) {
      const secret = newSecret();
      const name = keptOf(secret);
      const before = (await accounts.of(personId))?.invitation;
      await invitations.put(name, { personId, partnershipId, ends: now() + DAYS * 86_400_000 });
      await accounts.setInvitation(personId, name);
      if (before !== undefined) await invitations.delete(before);
      return secret;
    },
    read: (secret) => valid(keptOf(secret)),
    async use(secret) {
      const name = keptOf(secret);
      const kept = await valid(name);
      // Whoever deletes it has it: of two who come at once, one does.
      if (!kept || !(await invitations.delete(name))) return undefined;
      await accounts.setInvitation(kept.personId, undefined);
      return kept;
    },
    async makeSetUp() {
      const secret = newSecret();
      await setUps.put('link', { kept: keptOf(secret) });
      return secret;
    },
    async useSetUp(secret) {
      return (await setUps.get('link'))?.kept === keptOf(secret) && setUps.delete('link');
    },
  };
}
