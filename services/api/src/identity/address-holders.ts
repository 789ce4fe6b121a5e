import { Id } from '@handslag/domain/shared/id';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import type { Blind } from './blind-index.ts';
import { shelfOf } from './shelf.ts';

/** More than this many accounts can name the same address without proof; a further one is not found by it. */
const MOST_UNVERIFIED = 8;
const Holders = z.object({ verified: Id.optional(), others: z.array(Id) });

/** Which accounts name an address. One at most has shown that it is theirs; what others say of themselves binds nobody. */
export interface AddressHolders {
  /** The account that has shown that the address is its holder's. */
  verified(address: string): Promise<Id | undefined>;
  /** All that can be meant by somebody who signs in with the address; the verified one first. */
  all(address: string): Promise<Id[]>;
  name(address: string, accountId: Id): Promise<void>;
  /** False where another has shown that it is theirs. */
  verify(address: string, accountId: Id): Promise<boolean>;
  leave(address: string, accountId: Id): Promise<void>;
}

export function createAddressHolders(secrets: Secrets, blind: Blind): AddressHolders {
  const holders = shelfOf(secrets, 'address-holders', Holders);
  const of = async (address: string) => holders.get(await blind(address));
  return {
    verified: async (address) => (await of(address))?.verified,
    async all(address) {
      const found = await of(address);
      return [...(found?.verified === undefined ? [] : [found.verified]), ...(found?.others ?? [])];
    },
    async name(address, accountId) {
      await holders.change(await blind(address), (before = { others: [] }) =>
        before.verified === accountId || before.others.includes(accountId)
          ? before
          : { ...before, others: [...before.others, accountId].slice(0, MOST_UNVERIFIED) },
      );
    },
    async verify(address, accountId) {
      const after = await holders.change(await blind(address), (before = { others: [] }) =>
        before.verified === undefined
          ? { verified: accountId, others: before.others.filter((other) => other !== accountId) }
          : before,
      );
      return after?.verified === accountId;
    },
    async leave(address, accountId) {
      await holders.change(await blind(address), (before) => {
        if (before === undefined) return undefined;
        const { verified, others } = before;
        const staying = others.filter((other) => other !== accountId);
        return verified === accountId || verified === undefined
          ? { others: staying }
          : { verified, others: staying };
      });
    },
  };
}
