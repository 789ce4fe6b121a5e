import { call } from '@handslag/contract/client';
import { getHistory, type History } from '@handslag/contract/questions/history';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useMemo } from 'react';
import { dayOf } from '../../lib/moment.ts';
import { useDirectory, usePartnership } from '../../lib/partnership.tsx';
import { gathered, type Turn } from './chapters.ts';
import type { HistorySearch } from './search.ts';

type Part = Pick<HistorySearch, 'caseId' | 'actor' | 'after'>;

const partOf = ({ caseId, actor }: Part) => ({
  ...(caseId === undefined ? {} : { caseId }),
  ...(actor === undefined ? {} : { actor }),
});

/** The chapters of the story, those of one day gathered. */
const useChapters = (first: History | undefined): Turn[] => {
  const { timeZone } = useDirectory().partnership;
  return useMemo(
    () => gathered(first?.chapters ?? [], (instant) => dayOf(instant, timeZone)),
    [first, timeZone],
  );
};

const useStory = (part: Part, perPage: number) => {
  const { partnershipId } = usePartnership();
  return useInfiniteQuery({
    queryKey: [getHistory.path, partnershipId, partOf(part), part.after, perPage],
    queryFn: ({ pageParam, signal }): Promise<History> =>
      call(getHistory, {
        params: { partnershipId },
        query: {
          ...partOf(part),
          limit: perPage,
          ...(pageParam === undefined ? {} : { after: pageParam }),
        },
        signal,
      }),
    initialPageParam: part.after,
    getNextPageParam: (last) => last.next ?? undefined,
    placeholderData: keepPreviousData,
  });
};

/** The story a page at a time, from where the reading begins. */
export const useStoryPages = (part: Part) => {
  const query = useStory(part, 150);
  const pages = query.data?.pages;
  const events = useMemo(() => pages?.flatMap((page) => page.events) ?? [], [pages]);
  const first = pages?.[0];
  return { query, events, first, chapters: useChapters(first) };
};

/** How many entries the replay and the comparison hold at most. */
export const WHOLE = 20_000;

/** The story from its start to its end, read on by itself; `done` is whether all of it has come. */
export const useWholeStory = (part: Omit<Part, 'after'>) => {
  const query = useStory({ ...part, after: undefined }, 1000);
  const { data, hasNextPage, isFetching, fetchNextPage } = query;
  const events = useMemo(() => data?.pages.flatMap((page) => page.events) ?? [], [data]);
  const full = events.length >= WHOLE;
  useEffect(() => {
    if (hasNextPage && !full && !isFetching) void fetchNextPage();
  }, [hasNextPage, full, isFetching, fetchNextPage]);
  const first = data?.pages[0];
  const done = data !== undefined && (!hasNextPage || full);
  return { query, events, first, chapters: useChapters(first), done, full };
};
