import { z } from 'zod';

export const Part = z.enum(['members', 'keys', 'records', 'bases', 'erasure']);
export type Part = z.infer<typeof Part>;

/** Which part of the administration is shown; stands in the address, so that it can be shared. */
export const AdministrationSearch = z.object({
  part: Part.optional().catch(undefined),
  person: z.string().optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
});
export type AdministrationSearch = z.infer<typeof AdministrationSearch>;
