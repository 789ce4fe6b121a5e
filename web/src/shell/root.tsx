import { useQuery } from '@tanstack/react-query';
import { Outlet } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useLanguage } from '../lib/language.tsx';
import { sessionQuery } from '../lib/session.ts';
import { ErrorState } from '../ui/error-state.tsx';
import { Loading } from '../ui/loading.tsx';
import { useFocusOnArrival } from './focus-on-arrival.ts';
import { Layout } from './layout.tsx';

/** Reads who is signed in before any page shows. */
export function Root() {
  const session = useQuery(sessionQuery);
  const { suggest } = useLanguage();
  const own = session.data?.person?.language;
  useEffect(() => {
    if (own !== undefined) suggest(own);
  }, [own, suggest]);
  const signedIn = session.data?.person?.accountId;
  const writers = [signedIn, ...(session.data?.memberships ?? []).map(({ personId }) => personId)].join(' ');
  useEffect(() => {
    if (signedIn === undefined) return;
    // What somebody else has begun in this browser is not left to whoever signs in after them.
    void import('../lib/drafts.ts').then(async ({ ownDrafts }) => ownDrafts(writers.split(' ')));
  }, [signedIn, writers]);
  useFocusOnArrival();
  if (session.data !== undefined) return <Outlet />;
  return (
    <Layout>
      {session.isError ? (
        <ErrorState error={session.error} onRetry={() => void session.refetch()} />
      ) : (
        <Loading />
      )}
    </Layout>
  );
}
