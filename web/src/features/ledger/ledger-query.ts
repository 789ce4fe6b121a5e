import { getLedger, type Ledger, type LedgerRow } from '@handslag/contract/questions/ledger';
import { call } from '@handslag/contract/client';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { momentQuery } from '../../lib/moment.ts';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import type { LedgerSearch } from './search.ts';

/** How many rows one answer holds at most. */
const PAGE = 1000;
/** How many rows the table on screen sorts and pages through; beyond it, one narrows down or downloads. */
const ON_SCREEN = 5000;

type Question = ReturnType<typeof questionOf>;

/** What the server is asked: what is narrowed down to, and as of when. Which rows are listed is chosen here. */
const questionOf = (search: LedgerSearch, timeZone: string) => ({
  ...momentQuery(search, timeZone),
  ...(search.actor === undefined ? {} : { actor: search.actor }),
  ...(search.debtor === undefined ? {} : { debtor: search.debtor }),
  ...(search.creditor === undefined ? {} : { creditor: search.creditor }),
  ...(search.caseId === undefined ? {} : { caseId: search.caseId }),
  ...(search.caseKind === undefined ? {} : { caseKind: search.caseKind }),
  ...(search.dueFrom === undefined ? {} : { dueFrom: search.dueFrom }),
  ...(search.dueTo === undefined ? {} : { dueTo: search.dueTo }),
});

const page = (partnershipId: string, question: Question, offset: number, signal?: AbortSignal) =>
  call(getLedger, {
    params: { partnershipId },
    query: { ...question, limit: PAGE, offset },
    ...(signal ? { signal } : {}),
  });

/** The ledger with the rows read so far; further pages are read on until the table has what it can hold. */
export const useLedger = (search: LedgerSearch) => {
  const { partnershipId } = usePartnership();
  const { timeZone } = useDirectory().partnership;
  const question = questionOf(search, timeZone);
  const query = useInfiniteQuery({
    queryKey: [getLedger.path, partnershipId, question],
    queryFn: ({ pageParam, signal }): Promise<Ledger> => page(partnershipId, question, pageParam, signal),
    initialPageParam: 0,
    getNextPageParam: (last, pages) => {
      const loaded = pages.length * PAGE;
      return loaded < Math.min(last.total, ON_SCREEN) ? loaded : undefined;
    },
    placeholderData: (before) => before,
  });
  const { hasNextPage, isFetching, fetchNextPage } = query;
  useEffect(() => {
    if (hasNextPage && !isFetching) void fetchNextPage();
  }, [hasNextPage, isFetching, fetchNextPage]);
  /** Every row, however many: for the download. */
  const everyRow = async (): Promise<LedgerRow[]> => {
    const rows: LedgerRow[] = [];
    for (;;) {
      const { rows: more, total } = await page(partnershipId, question, rows.length);
      rows.push(...more);
      if (more.length === 0 || rows.length >= total) return rows;
    }
  };
  return { query, everyRow };
};
