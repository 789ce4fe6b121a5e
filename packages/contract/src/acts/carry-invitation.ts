import { z } from 'zod';
import { Token } from '../link-token.ts';
import type { Route } from '../route.ts';

export const carryInvitation = {
  method: 'POST',
  path: '/api/invitations/carry',
  summary: 'Take an invitation along to a provider: whoever signs in there next accepts it',
  needs: 'nobody',
  body: z.strictObject({ token: Token }),
  response: z.object({}),
  guarded: true,
} as const satisfies Route;
