import { z } from 'zod';

/** What the browser answers, as WebAuthn has it; the server's library looks into it. */
export const PasskeyAnswer = z.looseObject({
  id: z.string().max(1400),
  rawId: z.string().max(1400),
  type: z.literal('public-key'),
  response: z.record(z.string(), z.unknown()),
});
