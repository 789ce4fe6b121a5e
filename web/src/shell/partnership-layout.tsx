import { loadWording } from '@handslag/language/languages';
import { Navigate, Outlet, useParams, useRouterState } from '@tanstack/react-router';
import { lazy, Suspense, useEffect, useMemo } from 'react';
import { withTexts } from '../lib/arriving.ts';
import { useLanguage } from '../lib/language.tsx';
import { useLive } from '../lib/live.ts';
import { type Here, PartnershipProvider } from '../lib/partnership.tsx';
import { useSession } from '../lib/session.ts';
import { useFormAddress } from '../things/record/open-form.ts';
import { Answered } from '../ui/answered.tsx';
import { Loading } from '../ui/loading.tsx';
import { getDirectory, type Directory } from '@handslag/contract/questions/directory';
import { Layout } from './layout.tsx';
import { homeOf, mayOpen } from '../lib/may-open.ts';
import { Navigation } from './navigation.tsx';
import { ToSearch } from './to-search.tsx';
import { NotFound } from './not-found.tsx';
import { useQuestion } from '../lib/question.ts';

const FormHost = lazy(
  withTexts(async () => ({ default: (await import('../things/record/form-host.tsx')).FormHost })),
);
const WriteMenu = lazy(
  withTexts(async () => ({ default: (await import('../things/record/write-menu.tsx')).WriteMenu })),
);

/** The page, where it is one for the reader; whoever comes to the front without being meant there goes to the own case, or to their desk. */
function Shown({ page, here: { asks, partnershipId } }: { page: string; here: Here }) {
  // What a page waits for leaves header and menu where they are.
  if (mayOpen(asks, page))
    return (
      <Suspense fallback={<Loading />}>
        <Outlet />
      </Suspense>
    );
  return page === '' ? <Navigate to={homeOf(asks)} params={{ partnershipId }} replace /> : <NotFound />;
}

/** The form that the address asks for. What draws forms is fetched with the first of them: few loads of a page end in one. */
function AskedForm() {
  const address = useFormAddress();
  if (address === undefined) return null;
  return (
    <Suspense>
      <FormHost />
    </Suspense>
  );
}

function Inside({ here }: { here: Here }) {
  useLive(here.partnershipId);
  const { language } = useLanguage();
  // Begins to load the sentences, so that few pages have to wait for them.
  useEffect(() => void loadWording(language).catch(() => undefined), [language]);
  const page = useRouterState({ select: ({ location }) => location.pathname.split('/')[3] ?? '' });
  return (
    <PartnershipProvider here={here}>
      <Layout
        navigation={<Navigation />}
        write={
          <>
            <ToSearch />
            <Suspense>
              <WriteMenu />
            </Suspense>
          </>
        }
      >
        <Shown page={page} here={here} />
      </Layout>
      <AskedForm />
    </PartnershipProvider>
  );
}

function Member({ partnershipId, directory }: { partnershipId: string; directory: Directory }) {
  const { memberships, person } = useSession();
  const accountId = person?.accountId;
  const membership = memberships.find((one) => one.partnershipId === partnershipId);
  const here = useMemo<Here | null>(
    () =>
      membership && accountId !== undefined
        ? {
            partnershipId,
            personId: membership.personId,
            accountId,
            actors: membership.actors,
            asks: membership.asks,
            mayRepresent: membership.mayRepresent,
            directory,
          }
        : null,
    [partnershipId, membership, accountId, directory],
  );
  return here === null ? (
    <Layout>
      <NotFound />
    </Layout>
  ) : (
    <Inside here={here} />
  );
}

/** What all pages of a partnership stand in: only a signed-in member comes in. */
export function PartnershipLayout() {
  const { partnershipId } = useParams({ from: '/p/$partnershipId' });
  const { person } = useSession();
  const directory = useQuestion(getDirectory, { params: { partnershipId } }, { enabled: !!person });
  if (person === null)
    return <Navigate to="/sign-in" search={{ next: location.pathname + location.search }} replace />;
  if (directory.data !== undefined)
    return <Member partnershipId={partnershipId} directory={directory.data} />;
  return (
    <Layout>
      <Answered query={directory}>{() => null}</Answered>
    </Layout>
  );
}
