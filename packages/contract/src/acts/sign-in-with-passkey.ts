import { z } from 'zod';
import { PasskeyAnswer } from '../passkey-answer.ts';
import { Session } from '../questions/session.ts';
import type { Route } from '../route.ts';

export const signInWithPasskey = {
  method: 'POST',
  path: '/api/session/passkey',
  summary: 'Sign in with a passkey',
  needs: 'nobody',
  body: z.strictObject({ answer: PasskeyAnswer }),
  response: Session,
  guarded: true,
} as const satisfies Route;
