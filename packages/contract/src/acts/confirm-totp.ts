import { z } from 'zod';
import { Code } from './sign-in.ts';
import type { Route } from '../route.ts';

export const confirmTotp = {
  method: 'POST',
  path: '/api/account/totp/confirm',
  summary: 'Give the first code of an authenticator app; recovery codes are shown this once',
  needs: 'session',
  body: z.strictObject({ code: Code }),
  response: z.object({ recovery: z.array(z.string()) }),
  guarded: true,
} as const satisfies Route;
