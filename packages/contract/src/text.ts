import { z } from 'zod';

/** Why a text is not shown. */
export const Hidden = z.strictObject({ hidden: z.enum(['sealed', 'erased']) });
export type Hidden = z.infer<typeof Hidden>;

/** Text that this reader may see, or why not: `sealed`, the reader has no access to it; `erased`, nobody has, any more. */
export const Shown = z.union([z.string(), Hidden]);
export type Shown = z.infer<typeof Shown>;

/** A bigint position or revision, as decimal digits. */
export const Counter = z.string().regex(/^\d{1,19}$/);
