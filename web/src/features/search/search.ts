import { z } from 'zod';

/** What is searched for; stands in the address. */
export const SearchSearch = z.object({
  q: z.string().optional().catch(undefined),
  caseId: z.string().optional().catch(undefined),
});
export type SearchSearch = z.infer<typeof SearchSearch>;
