import { z } from 'zod';
import { Account } from '../questions/account.ts';
import type { Route } from '../route.ts';

export const endSession = {
  method: 'POST',
  path: '/api/account/sessions/end',
  summary: 'End one of the own sessions',
  needs: 'session',
  body: z.strictObject({ sessionId: z.string().max(60) }),
  response: Account,
} as const satisfies Route;
