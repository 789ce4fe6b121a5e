import { z } from 'zod';

/** Which round is looked at; stands in the address, so that a group can look at the same. */
export const AssessmentSearch = z.object({ round: z.string().optional().catch(undefined) });
export type AssessmentSearch = z.infer<typeof AssessmentSearch>;
