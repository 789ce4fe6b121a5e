import type { QueryClient } from '@tanstack/react-query';
import { sessionQuery } from './session.ts';

/** Reads anew what is on screen. */
export const readAnew = (client: QueryClient): Promise<void> =>
  client.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
