import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { AdministrationSearch } from './features/administration/search.ts';
import { CasesSearch } from './features/cases/search.ts';
import { AssessmentSearch } from './features/assessment/search.ts';
import { CommitmentsSearch } from './features/commitments/search.ts';
import { DecisionsSearch } from './features/decisions/search.ts';
import { HistorySearch } from './features/history/search.ts';
import { LedgerSearch } from './features/ledger/search.ts';
import { SearchSearch } from './features/search/search.ts';
import { SignInSearch, TokenSearch } from './features/session/search.ts';
import { WelcomeSearch } from './features/welcome/search.ts';
import { withTexts } from './lib/arriving.ts';
import { MomentSearch } from './lib/moment.ts';
import { FormSearch } from './things/record/form-search.ts';
import { Broken } from './shell/broken.tsx';
import { PeopleSearch } from './features/people/search.ts';
import { NotFound } from './shell/not-found.tsx';
import { OutsideLayout } from './shell/outside-layout.tsx';
import { PartnershipLayout } from './shell/partnership-layout.tsx';
import { Root } from './shell/root.tsx';

const root = createRootRoute({ component: Root, notFoundComponent: NotFound, errorComponent: Broken });

const outside = createRoute({ getParentRoute: () => root, id: 'outside', component: OutsideLayout });
const start = createRoute({
  getParentRoute: () => outside,
  path: '/',
  component: lazyRouteComponent(
    withTexts(() => import('./features/start/page.tsx')),
    'StartPage',
  ),
});
const setUp = createRoute({
  getParentRoute: () => outside,
  path: '/set-up',
  validateSearch: TokenSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/session/set-up-page.tsx')),
    'SetUpPage',
  ),
});
const signIn = createRoute({
  getParentRoute: () => outside,
  path: '/sign-in',
  validateSearch: SignInSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/session/sign-in-page.tsx')),
    'SignInPage',
  ),
});
const invitation = createRoute({
  getParentRoute: () => outside,
  path: '/invitation',
  validateSearch: TokenSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/session/invitation-page.tsx')),
    'InvitationPage',
  ),
});
const reset = createRoute({
  getParentRoute: () => outside,
  path: '/reset',
  validateSearch: TokenSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/session/reset-page.tsx')),
    'ResetPage',
  ),
});
const verify = createRoute({
  getParentRoute: () => outside,
  path: '/verify',
  validateSearch: TokenSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/session/verify-page.tsx')),
    'VerifyPage',
  ),
});
const found = createRoute({
  getParentRoute: () => outside,
  path: '/found',
  component: lazyRouteComponent(
    withTexts(() => import('./features/found/page.tsx')),
    'FoundPage',
  ),
});
const account = createRoute({
  getParentRoute: () => outside,
  path: '/account',
  component: lazyRouteComponent(
    withTexts(() => import('./features/account/page.tsx')),
    'AccountPage',
  ),
});

const partnership = createRoute({
  getParentRoute: () => root,
  path: '/p/$partnershipId',
  validateSearch: FormSearch,
  component: PartnershipLayout,
});
const overview = createRoute({
  getParentRoute: () => partnership,
  path: '/',
  component: lazyRouteComponent(
    withTexts(() => import('./features/overview/page.tsx')),
    'OverviewPage',
  ),
});
const desk = createRoute({
  getParentRoute: () => partnership,
  path: '/desk',
  component: lazyRouteComponent(
    withTexts(() => import('./features/desk/page.tsx')),
    'DeskPage',
  ),
});
const myCase = createRoute({
  getParentRoute: () => partnership,
  path: '/my-case',
  component: lazyRouteComponent(
    withTexts(() => import('./features/my-case/page.tsx')),
    'MyCasePage',
  ),
});
const people = createRoute({
  getParentRoute: () => partnership,
  path: '/people',
  validateSearch: PeopleSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/people/page.tsx')),
    'PeoplePage',
  ),
});
const cases = createRoute({
  getParentRoute: () => partnership,
  path: '/cases',
  validateSearch: CasesSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/cases/page.tsx')),
    'CasesPage',
  ),
});
const oneCase = createRoute({
  getParentRoute: () => partnership,
  path: '/cases/$caseId',
  validateSearch: MomentSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/case/page.tsx')),
    'CasePage',
  ),
});
const commitments = createRoute({
  getParentRoute: () => partnership,
  path: '/commitments',
  validateSearch: CommitmentsSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/commitments/page.tsx')),
    'CommitmentsPage',
  ),
});
const commitment = createRoute({
  getParentRoute: () => partnership,
  path: '/commitments/$commitmentId',
  validateSearch: MomentSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/commitments/commitment-page.tsx')),
    'CommitmentPage',
  ),
});
const history = createRoute({
  getParentRoute: () => partnership,
  path: '/history',
  validateSearch: HistorySearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/history/page.tsx')),
    'HistoryPage',
  ),
});
const ledger = createRoute({
  getParentRoute: () => partnership,
  path: '/ledger',
  validateSearch: LedgerSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/ledger/page.tsx')),
    'LedgerPage',
  ),
});
const charter = createRoute({
  getParentRoute: () => partnership,
  path: '/charter',
  validateSearch: MomentSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/charter/page.tsx')),
    'CharterPage',
  ),
});
const decisions = createRoute({
  getParentRoute: () => partnership,
  path: '/decisions',
  validateSearch: DecisionsSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/decisions/page.tsx')),
    'DecisionsPage',
  ),
});
const learning = createRoute({
  getParentRoute: () => partnership,
  path: '/learning',
  validateSearch: MomentSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/learning/page.tsx')),
    'LearningPage',
  ),
});
const assessment = createRoute({
  getParentRoute: () => partnership,
  path: '/assessment',
  validateSearch: AssessmentSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/assessment/page.tsx')),
    'AssessmentPage',
  ),
});
const welcome = createRoute({
  getParentRoute: () => partnership,
  path: '/welcome',
  validateSearch: WelcomeSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/welcome/page.tsx')),
    'WelcomePage',
  ),
});
const settings = createRoute({
  getParentRoute: () => partnership,
  path: '/settings',
  component: lazyRouteComponent(
    withTexts(() => import('./features/settings/page.tsx')),
    'SettingsPage',
  ),
});
const search = createRoute({
  getParentRoute: () => partnership,
  path: '/search',
  validateSearch: SearchSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/search/page.tsx')),
    'SearchPage',
  ),
});
const administration = createRoute({
  getParentRoute: () => partnership,
  path: '/administration',
  validateSearch: AdministrationSearch,
  component: lazyRouteComponent(
    withTexts(() => import('./features/administration/page.tsx')),
    'AdministrationPage',
  ),
});

export const router = createRouter({
  routeTree: root.addChildren([
    outside.addChildren([start, setUp, signIn, invitation, reset, verify, found, account]),
    partnership.addChildren([
      overview,
      desk,
      myCase,
      decisions,
      learning,
      assessment,
      welcome,
      settings,
      search,
      people,
      cases,
      oneCase,
      commitments,
      commitment,
      history,
      ledger,
      charter,
      administration,
    ]),
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
