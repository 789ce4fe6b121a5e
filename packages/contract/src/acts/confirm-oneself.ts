import { z } from 'zod';
import { Code } from './sign-in.ts';
import type { Route } from '../route.ts';

export const confirmOneself = {
  method: 'POST',
  path: '/api/session/confirm',
  summary: 'Give password or code again, before changing what one signs in with',
  needs: 'session',
  body: z.strictObject({ password: z.string().min(1).max(200).optional(), code: Code.optional() }),
  response: z.object({}),
  guarded: true,
} as const satisfies Route;
