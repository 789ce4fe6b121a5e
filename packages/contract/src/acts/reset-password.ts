import { z } from 'zod';
import { Token } from '../link-token.ts';
import { Password } from '../password.ts';
import type { Route } from '../route.ts';

export const resetPassword = {
  method: 'POST',
  path: '/api/reset/password',
  summary: 'Choose a new password with the link; every session ends',
  needs: 'nobody',
  body: z.strictObject({ token: Token, password: Password }),
  response: z.object({}),
  guarded: true,
} as const satisfies Route;
