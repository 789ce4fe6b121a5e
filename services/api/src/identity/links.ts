import { Id } from '@handslag/domain/shared/id';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import { keptOf, newSecret } from './secret.ts';
import { shelfOf } from './shelf.ts';

const HOURS = 2;
/** Until when a link works, that was printed for somebody who is to be told of it. */
const Letter = z.object({
  purpose: z.enum(['reset', 'verify']),
  accountId: Id,
  /** The address that it was sent to; absent where it was printed to the operator. */
  address: z.string().optional(),
  ends: z.number(),
});
type Letter = z.infer<typeof Letter>;
const SetUp = z.object({ kept: z.string() });

/** Links that work once: to a new password, to show that an address is one's own, and to the set-up of the first account. */
export interface Links {
  write(letter: Omit<Letter, 'ends'>): Promise<string>;
  /** What a link is for, while it works. */
  read(secret: string): Promise<Letter | undefined>;
  /** The same; from now on it does not. */
  use(secret: string, purpose: Letter['purpose']): Promise<Letter | undefined>;
  /** A new set-up link, which ends the one before. */
  makeSetUp(): Promise<string>;
  /** Whether it works; from now on it does not. */
  useSetUp(secret: string): Promise<boolean>;
}

export function createLinks(secrets: Secrets, now: () => number): Links {
  const letters = shelfOf(secrets, 'letter', Letter);
  const setUps = shelfOf(secrets, 'set-up', SetUp);
  async function read(secret: string): Promise<Letter | undefined> {
    const letter = await letters.get(keptOf(secret));
    return letter && letter.ends > now() ? letter : undefined;
  }
  return {
    async write(letter) {
      const secret = newSecret();
      await letters.put(keptOf(secret), { ...letter, ends: now() + HOURS * 3_600_000 });
      return secret;
    },
    read,
    async use(secret, purpose) {
      const letter = await read(secret);
      // Whoever deletes it has it: of two who come at once, one does.
      return letter?.purpose === purpose && (await letters.delete(keptOf(secret))) ? letter : undefined;
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
