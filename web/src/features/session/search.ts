import { z } from 'zod';

/** Where to go after signing in: a path of ours, never another site. */
export const SignInSearch = z.object({
  next: z
    .string()
    .regex(/^\/(?!\/)/)
    .optional()
    .catch(undefined),
  /** Why signing in elsewhere did not work: a code of the contract. */
  problem: z.string().max(60).optional().catch(undefined),
});
/** The one-time token of a link. */
export const TokenSearch = z.object({ token: z.string().optional().catch(undefined) });
