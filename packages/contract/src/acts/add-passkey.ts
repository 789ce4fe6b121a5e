import { Title } from '@handslag/domain/shared/text';
import { z } from 'zod';
import { PasskeyAnswer } from '../passkey-answer.ts';
import type { Route } from '../route.ts';

export const addPasskey = {
  method: 'POST',
  path: '/api/account/passkeys',
  summary: 'Keep the passkey that the browser has made',
  needs: 'session',
  body: z.strictObject({ name: Title, answer: PasskeyAnswer }),
  response: z.object({ recovery: z.array(z.string()) }),
} as const satisfies Route;
