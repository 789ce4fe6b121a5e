import { Language } from '@handslag/domain/person/events';
import { Title } from '@handslag/domain/shared/text';
import { z } from 'zod';
import { Account } from '../questions/account.ts';
import type { Route } from '../route.ts';

export const changeAccount = {
  method: 'POST',
  path: '/api/account',
  summary: 'Change the name and language of the own account',
  needs: 'session',
  body: z.strictObject({ name: Title.optional(), language: Language.optional() }),
  response: Account,
} as const satisfies Route;
