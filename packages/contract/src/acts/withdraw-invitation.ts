import { mayAdminister } from '@handslag/domain/access';
import { Id } from '@handslag/domain/shared/id';
import { base, partnership } from '../parts.ts';
import { PendingInvitations } from '../questions/invitations.ts';
import type { Route } from '../route.ts';

export const withdrawInvitation = {
  method: 'DELETE',
  path: `${base}/members/:personId/invitation`,
  summary: 'Withdraw an invitation: its link ends, and nothing of it is kept',
  needs: 'membership',
  may: mayAdminister,
  params: partnership.extend({ personId: Id }),
  response: PendingInvitations,
} as const satisfies Route;
