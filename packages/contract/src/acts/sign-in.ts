import { Email } from '@handslag/domain/shared/text';
import { z } from 'zod';
import { Session } from '../questions/session.ts';
import type { Route } from '../route.ts';

const SignIn = z.strictObject({ email: Email, password: z.string().min(1).max(200) });

export const signIn = {
  method: 'POST',
  path: '/api/session',
  summary: 'Sign in with e-mail and password',
  needs: 'nobody',
  body: SignIn,
  response: Session,
  guarded: true,
} as const satisfies Route;
