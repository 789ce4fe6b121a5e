import { z } from 'zod';
import type { Route } from '../route.ts';

export const beginPasskeySignIn = {
  method: 'POST',
  path: '/api/session/passkey/begin',
  summary: 'What a browser needs to sign in with a passkey',
  needs: 'nobody',
  response: z.object({ options: z.record(z.string(), z.unknown()) }),
  guarded: true,
} as const satisfies Route;
