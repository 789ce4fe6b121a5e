import { Email } from '@handslag/domain/shared/text';
import { z } from 'zod';
import { Account } from '../questions/account.ts';
import type { Route } from '../route.ts';

export const removeAddress = {
  method: 'POST',
  path: '/api/account/addresses/remove',
  summary: 'Take an address from the own account',
  needs: 'session',
  body: z.strictObject({ address: Email }),
  response: Account,
} as const satisfies Route;
