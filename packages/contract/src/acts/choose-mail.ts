import { Id } from '@handslag/domain/shared/id';
import { Email } from '@handslag/domain/shared/text';
import { z } from 'zod';
import { Account } from '../questions/account.ts';
import type { Route } from '../route.ts';

export const chooseMail = {
  method: 'POST',
  path: '/api/account/mail',
  summary: 'Choose to which verified address a partnership’s mail goes',
  needs: 'session',
  body: z.strictObject({ partnershipId: Id, address: Email }),
  response: Account,
} as const satisfies Route;
