import { mayAdminister } from '@handslag/domain/access';
import { Id } from '@handslag/domain/shared/id';
import { base, partnership } from '../parts.ts';
import { ApiTokens } from '../questions/tokens.ts';
import type { Route } from '../route.ts';

export const revokeToken = {
  method: 'DELETE',
  path: `${base}/tokens/:tokenId`,
  summary: 'End a key at once',
  needs: 'membership',
  may: mayAdminister,
  params: partnership.extend({ tokenId: Id }),
  response: ApiTokens,
} as const satisfies Route;
