import { Verdict } from '@handslag/contract/commitment';
import { routes } from '@handslag/contract/routes';
import { z } from 'zod';
import { MomentSearch } from '../../lib/moment.ts';

const text = z.string().optional().catch(undefined);

/** What the ledger counts; stands in the address, so that it can be shared. */
export const LedgerSearch = MomentSearch.extend({
  verdict: Verdict.optional().catch(undefined),
  actor: text,
  debtor: text,
  creditor: text,
  caseId: text,
  caseKind: routes.getLedger.query.shape.caseKind.catch(undefined),
  dueFrom: text,
  dueTo: text,
});
export type LedgerSearch = z.infer<typeof LedgerSearch>;
