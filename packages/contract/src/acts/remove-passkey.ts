import { z } from 'zod';
import { Account } from '../questions/account.ts';
import type { Route } from '../route.ts';

export const removePasskey = {
  method: 'POST',
  path: '/api/account/passkeys/remove',
  summary: 'Take a passkey from the account',
  needs: 'session',
  body: z.strictObject({ id: z.string().max(1400) }),
  response: Account,
} as const satisfies Route;
