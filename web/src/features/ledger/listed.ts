import type { LedgerRow } from '@handslag/contract/questions/ledger';
import type { LedgerSearch } from './search.ts';

type Choice = Pick<LedgerSearch, 'verdict' | 'timing' | 'of' | 'month'>;

/** The rows behind the figure, verdict or month that is chosen, as the ledger counted them; all where nothing is. */
export const listedRows = (rows: readonly LedgerRow[], { verdict, timing, of, month }: Choice): LedgerRow[] =>
  rows.filter(
    (row) =>
      (verdict === undefined || row.verdict === verdict) &&
      (timing === undefined || (row.timing ?? 'undated') === timing) &&
      (of === undefined || row.countedIn.includes(of)) &&
      (month === undefined || row.month === month),
  );
