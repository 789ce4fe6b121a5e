import { z } from 'zod';
import { MomentSearch } from '../../lib/moment.ts';

export const Show = z.enum(['all', 'proposed', 'made', 'review', 'differently', 'superseded', 'revoked']);
export type Show = z.infer<typeof Show>;

/** What the list of decisions shows; stands in the address, so that it can be shared. Read with every page: it asks for no schema. */
export const DecisionsSearch = MomentSearch.extend({
  show: Show.optional().catch(undefined),
  level: z.string().optional().catch(undefined),
  actor: z.string().optional().catch(undefined),
  caseId: z.string().optional().catch(undefined),
  q: z.string().optional().catch(undefined),
});
export type DecisionsSearch = z.infer<typeof DecisionsSearch>;

/** What is asked for each choice. */
export const wanted = (show: Show) =>
  show === 'all'
    ? {}
    : show === 'review'
      ? ({ only: 'review-due' } as const)
      : show === 'differently'
        ? ({ only: 'read-differently' } as const)
        : ({ state: show } as const);
