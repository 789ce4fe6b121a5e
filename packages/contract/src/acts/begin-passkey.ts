import { z } from 'zod';
import type { Route } from '../route.ts';

export const beginPasskey = {
  method: 'POST',
  path: '/api/account/passkeys/begin',
  summary: 'What a browser needs to make a passkey',
  needs: 'session',
  response: z.object({ options: z.record(z.string(), z.unknown()) }),
} as const satisfies Route;
