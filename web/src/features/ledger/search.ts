import { CountedIn, getLedger } from '@handslag/contract/questions/ledger';
import { Timing, Verdict } from '@handslag/contract/commitment';
import { z } from 'zod';
import { MomentSearch } from '../../lib/moment.ts';

const text = z.string().optional().catch(undefined);

export const Column = z.enum(['what', 'who', 'due', 'verdict', 'fulfilled']);
export type Column = z.infer<typeof Column>;

/** What the ledger counts, and which of its rows are listed; stands in the address, so that it can be shared. */
export const LedgerSearch = MomentSearch.extend({
  verdict: Verdict.optional().catch(undefined),
  timing: z
    .enum([...Timing.options, 'undated'])
    .optional()
    .catch(undefined),
  /** The figure whose rows are listed, and the month in which they fell due. */
  of: CountedIn.optional().catch(undefined),
  month: z
    .string()
    .regex(/^\d{4}-\d\d$/)
    .optional()
    .catch(undefined),
  actor: text,
  debtor: text,
  creditor: text,
  caseId: text,
  caseKind: getLedger.query.shape.caseKind.catch(undefined),
  dueFrom: text,
  dueTo: text,
  sort: Column.optional().catch(undefined),
  down: z.boolean().optional().catch(undefined),
  page: z.int().min(1).optional().catch(undefined),
});
export type LedgerSearch = z.infer<typeof LedgerSearch>;
