import { Email } from '@handslag/domain/shared/text';
import { z } from 'zod';
import { Account } from '../questions/account.ts';
import type { Route } from '../route.ts';

export const addAddress = {
  method: 'POST',
  path: '/api/account/addresses',
  summary: 'Name an address as one’s own: a link goes to it, a note to those from before',
  needs: 'session',
  body: z.strictObject({ address: Email }),
  response: Account,
  guarded: true,
} as const satisfies Route;
