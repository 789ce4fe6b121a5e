import { mayAdminister } from '@handslag/domain/access';
import { Id } from '@handslag/domain/shared/id';
import { base, partnership } from '../parts.ts';
import type { Route } from '../route.ts';
import { Invited } from './invite-member.ts';

export const renewInvitation = {
  method: 'POST',
  path: `${base}/members/:personId/invitation`,
  summary: 'Send an invitation again, with a new link; the old link ends',
  needs: 'membership',
  may: mayAdminister,
  params: partnership.extend({ personId: Id }),
  response: Invited,
} as const satisfies Route;
