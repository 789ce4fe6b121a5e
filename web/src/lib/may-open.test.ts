import { type RouteName, routes } from '@handslag/contract/routes';
import { expect, test } from 'vitest';
import { homeOf, mayOpen } from './may-open.ts';

const pages = [
  '',
  'desk',
  'cases',
  'commitments',
  'history',
  'ledger',
  'charter',
  'people',
  'administration',
  'my-case',
];
const asked = (...roles: ('participant' | 'evaluator' | 'coordinator')[]) =>
  roles.map((role) => {
    const viewer = { personId: 'p', partnershipId: 'q', role, actors: [], breakGlass: new Set<string>() };
    const asks = Object.entries(routes).flatMap(([name, route]) =>
      route.needs === 'membership' && route.may(viewer) ? [name] : [],
    );
    return { home: homeOf(asks), open: pages.filter((page) => mayOpen(asks, page)) };
  });

test('a citizen follows the own case, and nothing of the partnership as a whole', () => {
  const [participant, evaluator, coordinator] = asked('participant', 'evaluator', 'coordinator');
  const [own, desk] = ['/p/$partnershipId/my-case', '/p/$partnershipId/desk'];
  const ofThePartnership = pages.filter((page) => page !== 'my-case');
  expect(participant).toEqual({ home: own, open: ['desk', 'cases', 'commitments', 'my-case'] });
  expect(evaluator).toEqual({
    home: desk,
    open: ofThePartnership.filter((page) => page !== 'administration'),
  });
  expect(coordinator).toEqual({ home: desk, open: ofThePartnership });
});

test('a page is there by a question that there is', () => {
  const names: RouteName[] = [
    'getOverview',
    'getHistory',
    'getLedger',
    'getCharter',
    'getActors',
    'getInvitations',
    'getOwnJourneys',
  ];
  expect(pages.filter((page) => mayOpen(names, page))).toEqual(pages);
});
