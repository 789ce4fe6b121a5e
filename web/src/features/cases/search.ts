import { getCases } from '@handslag/contract/questions/cases';
import { z } from 'zod';
import { MomentSearch } from '../../lib/moment.ts';

const { state, kind } = getCases.query.shape;

/** What the list of cases shows; stands in the address, so that it can be shared. */
export const CasesSearch = MomentSearch.extend({
  state: state.catch(undefined),
  kind: kind.catch(undefined),
  actor: z.string().optional().catch(undefined),
  q: z.string().optional().catch(undefined),
});
export type CasesSearch = z.infer<typeof CasesSearch>;
