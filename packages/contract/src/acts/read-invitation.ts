import { z } from 'zod';
import { Token } from '../link-token.ts';
import type { Route } from '../route.ts';

const Invitation = z.object({ name: z.string(), email: z.string(), partnership: z.string() });

const InvitationToken = z.strictObject({ token: Token });

export const readInvitation = {
  method: 'POST',
  path: '/api/invitations/read',
  summary: 'Who an invitation is for',
  needs: 'nobody',
  body: InvitationToken,
  response: Invitation,
  guarded: true,
} as const satisfies Route;
