import type { CommitmentRow } from '@handslag/contract/commitment';
import { expect, test } from 'vitest';
import { availableActions } from './available.ts';

const nav = '00000000-0000-7000-8000-000000000001';
const town = '00000000-0000-7000-8000-000000000002';
const school = '00000000-0000-7000-8000-000000000003';

const row = (said: Partial<CommitmentRow>): CommitmentRow => ({
  commitmentId: '00000000-0000-7000-8000-0000000000c1',
  caseId: '00000000-0000-7000-8000-0000000000ca',
  offers: [],
  reported: null,
  origin: 'own',
  caseTitle: 'Noor',
  debtor: nav,
  creditor: town,
  what: 'Call the family',
  due: null,
  dueAt: null,
  originalDue: null,
  verdict: 'open',
  timing: null,
  originalTiming: null,
  condition: null,
  outlook: null,
  waitsFor: null,
  waitsOn: null,
  proposedChange: null,
  renegotiatedBefore: 0,
  renegotiatedAfter: 0,
  extent: null,
  attested: false,
  selfMade: false,
  imported: false,
  lateRecordedDays: 0,
  proposedAt: '2026-01-01T00:00:00.000000Z',
  boundAt: null,
  fulfilledAt: null,
  endedAt: null,
  events: [],
  ...said,
});
const of = (actorId: string, mandate: 'inform' | 'commit' | 'decide' = 'commit') => ({
  role: 'member' as const,
  actors: [{ actorId, mandate }],
});
const actions = (...args: Parameters<typeof availableActions>) =>
  availableActions(...args).map(({ action, attested }) => (attested ? `${action} (attested)` : action));

test('the debtor answers a proposal; the creditor may only take it back', () => {
  const proposed = row({ verdict: 'pending', waitsFor: nav, waitsOn: 'proposal' });
  expect(actions(proposed, of(nav))).toEqual(['accept', 'counter', 'decline']);
  expect(actions(proposed, of(town))).toEqual(['release']);
});

test('who may only inform promises nothing, but tells what was done', () => {
  expect(actions(row({ verdict: 'pending', waitsFor: nav }), of(nav, 'inform'))).toEqual([]);
  expect(actions(row({}), of(nav, 'inform'))).toEqual(['report', 'progress']);
});

test('a coordinator vouches for others, and counters for nobody', () => {
  const coordinator = { role: 'coordinator' as const, actors: [] };
  expect(actions(row({ verdict: 'pending', waitsFor: nav }), coordinator)).toEqual([
    'accept (attested)',
    'decline (attested)',
    'release (attested)',
  ]);
});

test('only past its due date is a promise declared broken', () => {
  expect(actions(row({ dueAt: '2026-02-01T22:59:59.999999Z' }), of(town))).not.toContain('declareBroken');
  const overdue = row({ verdict: 'overdue', dueAt: '2026-02-01T22:59:59.999999Z' });
  expect(actions(overdue, of(town))).toContain('declareBroken');
});

test('a change is answered before another is asked for', () => {
  const changed = row({ waitsFor: town, waitsOn: 'change' });
  expect(actions(changed, of(town)).slice(0, 2)).toEqual(['agreeChange', 'refuseChange']);
  expect(actions(changed, of(town))).not.toContain('change');
});

test('an evaluator says nothing, and a third actor may take over', () => {
  expect(actions(row({}), { role: 'evaluator', actors: [] })).toEqual([]);
  expect(actions(row({}), of(school))).toEqual(['handOn']);
});
