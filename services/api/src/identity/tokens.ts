import { ApiToken } from '@handslag/contract/questions/tokens';
import type { Role } from '@handslag/domain/partnership/events';
import { Id } from '@handslag/domain/shared/id';
import { type Instant, instantOf } from '@handslag/domain/shared/time';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import { keptOf, newSecret } from './secret.ts';
import { shelfOf } from './shelf.ts';

const PREFIX = 'hsl_';
const MOST_FOR_ONE = 20;
const USE_IS_NOTED_EVERY_MS = 60_000;
const Kept = ApiToken.extend({ partnershipId: Id });
type KeptToken = z.infer<typeof Kept>;
// Of those from before people's keys ended with their membership it is not said who made them: their own cell says it.
const Listed = z.object({
  tokenId: Id,
  kept: z.string(),
  madeBy: Id.optional(),
  madeAt: z.string().optional(),
});
const List = z.array(Listed);
type Listed = z.infer<typeof Listed>;

/** Keys for machines: shown once, kept hashed, ended at once on every node. */
export interface Tokens {
  /** Undefined where the person has as many as anybody may have. */
  make(token: {
    partnershipId: Id;
    madeBy: Id;
    name: string;
    role: Role;
    days?: number | undefined;
  }): Promise<{ token: ApiToken; secret: string } | undefined>;
  of(partnershipId: Id): Promise<ApiToken[]>;
  revoke(partnershipId: Id, tokenId: Id): Promise<boolean>;
  /** Ends those that a person made before an instant: for good, whatever the person becomes later. */
  endThoseMadeBefore(partnershipId: Id, madeBy: Id, instant: Instant): Promise<void>;
  /** The token that a secret belongs to, while it works; the use is noted. */
  use(secret: string): Promise<KeptToken | undefined>;
}

export const isTokenSecret = (secret: string): boolean => secret.startsWith(PREFIX);

export function createTokens(secrets: Secrets, now: () => number, newId: () => Id): Tokens {
  const tokens = shelfOf(secrets, 'token', Kept);
  const lists = shelfOf(secrets, 'tokens', List);
  const expired = ({ expiresAt }: KeptToken): boolean => expiresAt !== null && expiresAt <= instantOf(now());

  /** The key first: from then on it works nowhere, whatever becomes of the list. */
  async function end(partnershipId: Id, those: readonly Listed[]): Promise<void> {
    for (const { kept } of those) await tokens.delete(kept);
    const gone = new Set(those.map(({ tokenId }) => tokenId));
    await lists.change(partnershipId, (list) => list?.filter(({ tokenId }) => !gone.has(tokenId)));
  }

  return {
    async make({ partnershipId, madeBy, name, role, days }) {
      const secret = `${PREFIX}${newSecret()}`;
      const kept = keptOf(secret);
      const token: ApiToken = {
        tokenId: newId(),
        name,
        role,
        madeBy,
        madeAt: instantOf(now()),
        expiresAt: days === undefined ? null : instantOf(now() + days * 86_400_000),
        lastUsedAt: null,
      };
      const { tokenId, madeAt } = token;
      // The list first: a key that works must always be one that can be found and ended.
      const list = await lists.change(partnershipId, (before = []) =>
        before.filter((one) => one.madeBy === madeBy).length >= MOST_FOR_ONE
          ? undefined
          : [...before, { tokenId, kept, madeBy, madeAt }],
      );
      if (!list?.some((one) => one.tokenId === tokenId)) return undefined;
      await tokens.put(kept, { ...token, partnershipId });
      return { token, secret };
    },
    async of(partnershipId) {
      const list = (await lists.get(partnershipId)) ?? [];
      const found = await Promise.all(list.map(({ kept }) => tokens.get(kept)));
      return found.flatMap((token) => (token ? [ApiToken.parse(token)] : []));
    },
    async revoke(partnershipId, tokenId) {
      const those = ((await lists.get(partnershipId)) ?? []).filter((one) => one.tokenId === tokenId);
      await end(partnershipId, those);
      return those.length > 0;
    },
    async endThoseMadeBefore(partnershipId, madeBy, instant) {
      const list = (await lists.get(partnershipId)) ?? [];
      const known = await Promise.all(list.map(async (one) => ({ one, token: await tokens.get(one.kept) })));
      const those = known
        .filter(
          ({ one, token }) =>
            (one.madeBy ?? token?.madeBy) === madeBy && (one.madeAt ?? token?.madeAt ?? '') < instant,
        )
        .map(({ one }) => one);
      if (those.length > 0) await end(partnershipId, those);
    },
    async use(secret) {
      const kept = keptOf(secret);
      const token = await tokens.get(kept);
      if (!token || expired(token)) return undefined;
      const since = token.lastUsedAt === null ? undefined : Date.parse(token.lastUsedAt);
      if (since === undefined || now() - since >= USE_IS_NOTED_EVERY_MS)
        // Ended meanwhile, on whatever node: noting the use does not bring it back.
        return tokens.change(kept, (before) => before && { ...before, lastUsedAt: instantOf(now()) });
      return token;
    },
  };
}
