import { Email } from '@handslag/domain/shared/text';
import { z } from 'zod';
import { Session } from '../questions/session.ts';
import type { Route } from '../route.ts';

/** A code of an authenticator app, or a recovery code. */
export const Code = z.string().trim().min(6).max(40);
const SignIn = z.strictObject({
  email: Email,
  password: z.string().min(1).max(200),
  /** Where the account has a second factor. */
  code: Code.optional(),
});

export const signIn = {
  method: 'POST',
  path: '/api/session',
  summary: 'Sign in with e-mail and password',
  needs: 'nobody',
  body: SignIn,
  response: Session,
  guarded: true,
} as const satisfies Route;
