import { ApiToken } from '@handslag/contract/questions/tokens';
import type { Role } from '@handslag/domain/partnership/events';
import { Id } from '@handslag/domain/shared/id';
import { instantOf } from '@handslag/domain/shared/time';
import type { Secrets } from '@handslag/vault/secrets';
import { z } from 'zod';
import { createTurns } from './in-turn.ts';
import { keptOf, newSecret } from './secret.ts';
import { shelfOf } from './shelf.ts';

const PREFIX = 'hsl_';
const USE_IS_NOTED_EVERY_MS = 60_000;
const Kept = ApiToken.extend({ partnershipId: Id });
type KeptToken = z.infer<typeof Kept>;
const List = z.array(z.object({ tokenId: Id, kept: z.string() }));

/** Keys for machines: shown once, kept hashed, ended at once. */
export interface Tokens {
  make(token: {
    partnershipId: Id;
    madeBy: Id;
    name: string;
    role: Role;
    days?: number | undefined;
  }): Promise<{
    token: ApiToken;
    secret: string;
  }>;
  of(partnershipId: Id): Promise<ApiToken[]>;
  revoke(partnershipId: Id, tokenId: Id): Promise<boolean>;
  /** The token that a secret belongs to, while it works; the use is noted. */
  use(secret: string): Promise<KeptToken | undefined>;
}

export const isTokenSecret = (secret: string): boolean => secret.startsWith(PREFIX);

export function createTokens(secrets: Secrets, now: () => number, newId: () => Id): Tokens {
  const tokens = shelfOf(secrets, 'token', Kept);
  const lists = shelfOf(secrets, 'tokens', List);
  const inTurn = createTurns();
  const expired = ({ expiresAt }: KeptToken): boolean => expiresAt !== null && expiresAt <= instantOf(now());

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
      await inTurn(partnershipId, async () => {
        const list = (await lists.get(partnershipId)) ?? [];
        // The list first: a key that works must always be one that can be found and ended.
        await lists.put(partnershipId, [...list, { tokenId: token.tokenId, kept }]);
        await tokens.put(kept, { ...token, partnershipId });
      });
      return { token, secret };
    },
    async of(partnershipId) {
      const list = (await lists.get(partnershipId)) ?? [];
      const found = await Promise.all(list.map(({ kept }) => tokens.get(kept)));
      return found.flatMap((token) => (token ? [ApiToken.parse(token)] : []));
    },
    revoke: (partnershipId, tokenId) =>
      inTurn(partnershipId, async () => {
        const list = (await lists.get(partnershipId)) ?? [];
        const entry = list.find((one) => one.tokenId === tokenId);
        if (!entry) return false;
        await tokens.delete(entry.kept);
        await lists.put(
          partnershipId,
          list.filter((one) => one !== entry),
        );
        return true;
      }),
    async use(secret) {
      const kept = keptOf(secret);
      const token = await tokens.get(kept);
      if (!token || expired(token)) return undefined;
      const since = token.lastUsedAt === null ? undefined : Date.parse(token.lastUsedAt);
      if (since === undefined || now() - since >= USE_IS_NOTED_EVERY_MS)
        await inTurn(token.partnershipId, async () => {
          // Ended meanwhile: noting the use must not bring it back.
          if (await tokens.get(kept)) await tokens.put(kept, { ...token, lastUsedAt: instantOf(now()) });
        });
      return token;
    },
  };
}
