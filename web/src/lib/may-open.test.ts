import { type RouteName, routes } from '@handslag/contract/routes';
import { expect, test } from 'vitest';
import { mayOpen } from './may-open.ts';

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
];
const asked = (...roles: ('participant' | 'evaluator' | 'coordinator')[]) =>
  roles.map((role) => {
    const viewer = { personId: 'p', partnershipId: 'q', role, actors: [], breakGlass: new Set<string>() };
    const asks = Object.entries(routes).flatMap(([name, route]) =>
      route.needs === 'membership' && route.may(viewer) ? [name] : [],
    );
    return pages.filter((page) => mayOpen(asks, page));
  });

test('a citizen follows the own case, and nothing of the partnership as a whole', () => {
  const [participant, evaluator, coordinator] = asked('participant', 'evaluator', 'coordinator');
  expect(participant).toEqual(['desk', 'cases', 'commitments']);
  expect(evaluator).toEqual(pages.filter((page) => page !== 'administration'));
  expect(coordinator).toEqual(pages);
});

test('a page is there by a question that there is', () => {
  const names: RouteName[] = [
    'getOverview',
    'getHistory',
    'getLedger',
    'getCharter',
    'getActors',
    'getInvitations',
  ];
  expect(pages.filter((page) => mayOpen(names, page))).toEqual(pages);
});
