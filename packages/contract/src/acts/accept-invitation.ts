import { z } from 'zod';
import { Token } from '../link-token.ts';
import { Password } from '../password.ts';
import { Session } from '../questions/session.ts';
import type { Route } from '../route.ts';

/** With a password: a new account is made of it. Without: the account that is signed in accepts. */
const AcceptInvitation = z.strictObject({ token: Token, password: Password.optional() });

export const acceptInvitation = {
  method: 'POST',
  path: '/api/invitations/accept',
  summary: 'Accept an invitation, with the account that is signed in or with a new one',
  needs: 'nobody',
  body: AcceptInvitation,
  response: Session,
  guarded: true,
} as const satisfies Route;
