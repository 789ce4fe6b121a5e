import type { CommitmentRow } from '@handslag/contract/commitment';
import { dayOf } from '../../lib/moment.ts';
import type { CountedBy, LedgerSearch } from './search.ts';

const judged = ({ verdict }: CommitmentRow): boolean =>
  verdict === 'kept' || verdict === 'broken' || verdict === 'overdue';

/** Whether a figure counts a row: in what it is a share of, or a median over. */
const counts: Readonly<Record<CountedBy, (row: CommitmentRow) => boolean>> = {
  'kept-rate': judged,
  'kept-rate-original': judged,
  confirmed: ({ verdict }) => verdict === 'kept' || verdict === 'claimed',
  bound: ({ boundAt }) => boundAt !== null,
  'from-due': ({ fulfilledAt, dueAt }) => fulfilledAt !== null && dueAt !== null,
  'to-accept': ({ boundAt, selfMade }) => boundAt !== null && !selfMade,
};

const monthOf = (row: CommitmentRow, timeZone: string): string | undefined => {
  if (row.due === null) return undefined;
  return (row.due.length === 10 ? row.due : dayOf(row.due, timeZone)).slice(0, 7);
};

type Choice = Pick<LedgerSearch, 'verdict' | 'timing' | 'of' | 'month'>;

/** The rows behind the figure, verdict or month that is chosen; all of them where nothing is. */
export const countedRows = (
  rows: readonly CommitmentRow[],
  { verdict, timing, of, month }: Choice,
  timeZone: string,
): CommitmentRow[] =>
  rows.filter(
    (row) =>
      (verdict === undefined || row.verdict === verdict) &&
      (timing === undefined || (row.timing ?? 'on-time') === timing) &&
      (of === undefined || counts[of](row)) &&
      (month === undefined || monthOf(row, timeZone) === month),
  );
