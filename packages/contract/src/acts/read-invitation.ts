import { z } from 'zod';
import { Token } from '../link-token.ts';
import type { Route } from '../route.ts';

export const Invitation = z.object({
  name: z.string(),
  email: z.string(),
  partnership: z.string(),
  /** Whose account is signed in in this browser: it can be accepted with that. */
  signedInAs: z.string().nullable(),
  /** Only where the link was sent by mail to its address: that the address has an account already, to sign in to. */
  hasAccount: z.boolean(),
});

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
