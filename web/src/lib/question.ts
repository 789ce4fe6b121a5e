import { type CallInput, call } from '@handslag/contract/client';
import type { Question } from '@handslag/contract/route';
import { keepPreviousData, queryOptions, useQuery, type UseQueryResult } from '@tanstack/react-query';
import type { z } from 'zod';

type Answer<Q extends Question> = z.output<Q['response']>;

/** What the answer is kept under: the same question with the same input is asked once. */
export const keyOf = <Q extends Question>({ path }: Q, input: CallInput<Q>) => [path, input] as const;

/** The query that asks one question. */
export const asked = <Q extends Question>(question: Q, input: CallInput<Q>) =>
  queryOptions({
    queryKey: keyOf(question, input),
    queryFn: ({ signal }): Promise<Answer<Q>> => call(question, { ...input, signal }),
  });

interface Manner {
  /** The last answer stands while another is on its way. */
  keepsLast?: boolean;
  enabled?: boolean;
  /** How long the answer is taken as fresh, in milliseconds. */
  staleTime?: number;
}

/** Asks a question, and asks again whenever something is recorded. Fails as `call` does. */
export const useQuestion = <Q extends Question>(
  question: Q,
  input: CallInput<Q>,
  { keepsLast = false, ...manner }: Manner = {},
): UseQueryResult<Answer<Q>> =>
  useQuery({
    ...asked(question, input),
    ...manner,
    ...(keepsLast ? { placeholderData: keepPreviousData } : {}),
  });
