import { useQueryClient } from '@tanstack/react-query';
import { sessionQuery, type SignedIn } from './session.ts';

/** Takes over the session that the server answered; what was read as somebody else is forgotten. */
export const useEnter = (): ((session: SignedIn) => void) => {
  const client = useQueryClient();
  return (session) => {
    client.setQueryData(sessionQuery.queryKey, session);
    client.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] });
  };
};
