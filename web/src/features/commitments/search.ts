import { Verdict } from '@handslag/contract/commitment';
import { z } from 'zod';
import { MomentSearch } from '../../lib/moment.ts';

const text = z.string().optional().catch(undefined);

/** What the list of commitments shows; stands in the address, so that it can be shared. */
export const CommitmentsSearch = MomentSearch.extend({
  view: z.enum(['board', 'list', 'matrix']).optional().catch(undefined),
  verdict: Verdict.optional().catch(undefined),
  debtor: text,
  creditor: text,
  actor: text,
  caseId: text,
  dueFrom: text,
  dueTo: text,
  q: text,
});
export type CommitmentsSearch = z.infer<typeof CommitmentsSearch>;
