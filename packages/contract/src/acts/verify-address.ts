import { z } from 'zod';
import { Token } from '../link-token.ts';
import type { Route } from '../route.ts';

export const verifyAddress = {
  method: 'POST',
  path: '/api/addresses/verify',
  summary: 'Show that an address is one’s own, with the link that was sent to it',
  needs: 'nobody',
  body: z.strictObject({ token: Token }),
  response: z.object({ address: z.string() }),
  guarded: true,
} as const satisfies Route;
