import { Account } from '../questions/account.ts';
import type { Route } from '../route.ts';

export const removeTotp = {
  method: 'POST',
  path: '/api/account/totp/remove',
  summary: 'Take the authenticator app from the account',
  needs: 'session',
  response: Account,
} as const satisfies Route;
