import { z } from 'zod';
import type { Route } from '../route.ts';

export const beginTotp = {
  method: 'POST',
  path: '/api/account/totp',
  summary: 'A new secret for an authenticator app; it counts when a first code has been given',
  needs: 'session',
  response: z.object({ secret: z.string(), uri: z.string(), qr: z.string() }),
} as const satisfies Route;
