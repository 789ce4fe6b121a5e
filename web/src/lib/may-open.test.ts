import { expect, test } from 'vitest';
import { mayOpen } from './may-open.ts';

test('a citizen follows the own case, and nothing of the partnership as a whole', () => {
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
  expect(pages.filter((page) => mayOpen('participant', page))).toEqual(['desk', 'cases', 'commitments']);
  expect(pages.filter((page) => !mayOpen('evaluator', page))).toEqual(['administration']);
  expect(pages.filter((page) => !mayOpen('coordinator', page))).toEqual([]);
});
