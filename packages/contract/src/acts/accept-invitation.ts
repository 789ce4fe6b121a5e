import { z } from 'zod';
import { Token } from '../link-token.ts';
import { Password } from '../password.ts';
import { Session } from '../questions/session.ts';
import type { Route } from '../route.ts';

const AcceptInvitation = z.strictObject({ token: Token, password: Password });

export const acceptInvitation = {
  method: 'POST',
  path: '/api/invitations/accept',
  summary: 'Choose a password and sign in',
  needs: 'nobody',
  body: AcceptInvitation,
  response: Session,
  guarded: true,
} as const satisfies Route;
