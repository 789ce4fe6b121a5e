import { z } from 'zod';

/** Text that this reader may see, or why not: `sealed`, the reader has no access to it; `erased`, nobody has, any more. */
export const Shown = z.union([z.string(), z.strictObject({ hidden: z.enum(['sealed', 'erased']) })]);
export type Shown = z.infer<typeof Shown>;

/** A bigint position or revision, as decimal digits. */
export const Counter = z.string().regex(/^\d{1,19}$/);
