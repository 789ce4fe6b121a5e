import { Email } from '@handslag/domain/shared/text';
import { z } from 'zod';
import type { Route } from '../route.ts';

export const requestReset = {
  method: 'POST',
  path: '/api/reset',
  summary: 'Ask for a link to a new password; the answer is the same whether the address has an account',
  needs: 'nobody',
  body: z.strictObject({ email: Email }),
  response: z.object({}),
  guarded: true,
} as const satisfies Route;
