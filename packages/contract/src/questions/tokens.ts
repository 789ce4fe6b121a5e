import { mayAdminister } from '@handslag/domain/access';
import { Role } from '@handslag/domain/partnership/events';
import { Id } from '@handslag/domain/shared/id';
import { Instant } from '@handslag/domain/shared/time';
import { z } from 'zod';
import { base, partnership } from '../parts.ts';
import type { Question } from '../route.ts';

export const ApiToken = z.object({
  tokenId: Id,
  name: z.string(),
  role: Role,
  madeBy: Id,
  madeAt: Instant,
  expiresAt: Instant.nullable(),
  lastUsedAt: Instant.nullable(),
});
export type ApiToken = z.infer<typeof ApiToken>;

export const ApiTokens = z.object({ tokens: z.array(ApiToken) });

export const getTokens = {
  method: 'GET',
  path: `${base}/tokens`,
  summary: 'Keys for machines',
  needs: 'membership',
  may: mayAdminister,
  params: partnership,
  response: ApiTokens,
} as const satisfies Question;
