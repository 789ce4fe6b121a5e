import { Verdict } from '@handslag/contract/commitment';
import { z } from 'zod';
import { MomentSearch } from '../../lib/moment.ts';

const text = z.string().optional().catch(undefined);

export const View = z.enum(['board', 'list', 'matrix']);
export type View = z.infer<typeof View>;

/** What the list of commitments shows; stands in the address, so that it can be shared. */
export const CommitmentsSearch = MomentSearch.extend({
  view: View.optional().catch(undefined),
  verdict: Verdict.optional().catch(undefined),
  debtor: text,
  creditor: text,
  actor: text,
  caseId: text,
  dueFrom: text,
  dueTo: text,
  q: text,
  page: z.int().min(1).optional().catch(undefined),
});
export type CommitmentsSearch = z.infer<typeof CommitmentsSearch>;
