import type { StateAt } from '@handslag/contract/questions/state-at';
import { expect, test } from 'vitest';
import { changesBetween } from './what-changed.ts';

const at = '2026-01-08T09:00:00.000000Z';
const state = (part: Partial<StateAt>): StateAt => ({
  position: '1',
  at,
  purpose: 'Ett lag',
  actors: [],
  rules: [],
  cases: [],
  commitments: [],
  ...part,
});

test('says who came and went, and which rules are new or gone', () => {
  const changes = changesBetween(
    state({ actors: ['a', 'b'], rules: ['fem dager'] }),
    state({ actors: ['b', 'c'], rules: ['tre dager'] }),
  );
  expect(changes).toMatchObject({
    purpose: null,
    actorsJoined: ['c'],
    actorsLeft: ['a'],
    rulesAdded: ['tre dager'],
    rulesGone: ['fem dager'],
  });
});

test('before the start there was nothing', () => {
  expect(changesBetween(null, state({ actors: ['a'] }))).toMatchObject({
    purpose: { was: '', is: 'Ett lag' },
    actorsJoined: ['a'],
    actorsLeft: [],
  });
});
