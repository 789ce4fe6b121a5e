import { ProblemError } from '@handslag/contract/client';
import { QueryClient } from '@tanstack/react-query';

/** What the server has refused stays refused; only what could not be reached is tried again. */
const worthTrying = (tries: number, error: Error): boolean =>
  tries < 2 && !(error instanceof ProblemError && error.problem.status < 500);

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { retry: worthTrying, staleTime: 10_000 },
    mutations: { retry: false },
  },
});
