import { type CallInput, type CallOutput, call } from '@handslag/contract/client';
import { type RouteName, type Routes, routes } from '@handslag/contract/routes';
import { queryOptions } from '@tanstack/react-query';

type Reading = {
  [N in RouteName]: Routes[N]['method'] extends 'GET' ? N : never;
}[RouteName];

/** The query that reads one route: the same route with the same input is read once. */
export const read = <N extends Reading>(name: N, input: CallInput<Routes[N]>) =>
  queryOptions({
    queryKey: [name, input],
    queryFn: ({ signal }): Promise<CallOutput<N>> => call<Routes[N]>(routes[name], { ...input, signal }),
  });
