import type { HandoverRow } from '@handslag/contract/case';
import { expect, test } from 'vitest';
import { availableActions } from './available.ts';

const nav = '00000000-0000-7000-8000-000000000001';
const town = '00000000-0000-7000-8000-000000000002';

const row = (said: Partial<HandoverRow>): HandoverRow => ({
  handoverId: '00000000-0000-7000-8000-0000000000b1',
  caseId: '00000000-0000-7000-8000-0000000000ca',
  offers: [],
  from: nav,
  to: town,
  scope: 'case',
  state: 'proposed',
  proposedAt: '2026-01-01T00:00:00.000000Z',
  answerBy: null,
  unanswered: false,
  answeredAt: null,
  landedAt: null,
  firstContactBy: null,
  imported: false,
  situation: 'Moves house',
  background: null,
  assessment: null,
  recommendation: null,
  readBack: null,
  verifiedRight: null,
  missed: null,
  declinedWhy: null,
  commitments: [],
  questions: [],
  ...said,
});
const of = (actorId: string, mandate: 'inform' | 'commit' = 'commit') => ({
  role: 'member' as const,
  actors: [{ actorId, mandate }],
});
const actions = (...args: Parameters<typeof availableActions>) =>
  availableActions(...args).map(({ action, attested }) => (attested ? `${action} (attested)` : action));

test('the receiver answers, the sender takes back', () => {
  expect(actions(row({}), of(town))).toEqual(['accept', 'ask', 'decline']);
  expect(actions(row({}), of(nav))).toEqual(['withdraw']);
});

test('the sender answers a question that waits', () => {
  const asked = row({ questions: [{ question: 'Who is the contact?', answer: null }] });
  expect(actions(asked, of(nav))).toEqual(['answer', 'withdraw']);
});

test('who may only inform asks, but takes nothing over', () => {
  expect(actions(row({}), of(town, 'inform'))).toEqual(['ask']);
});

test('a coordinator vouches for the receiver', () => {
  expect(actions(row({}), { role: 'coordinator', actors: [] })).toEqual([
    'accept (attested)',
    'decline (attested)',
  ]);
});

test('after the acceptance the sender reads the read-back, and the receiver says that it landed', () => {
  const accepted = row({ state: 'accepted', readBack: 'The family moves house' });
  expect(actions(accepted, of(nav))).toEqual(['verify']);
  expect(actions(accepted, of(town))).toEqual(['landed']);
  expect(actions(row({ state: 'declined' }), of(nav))).toEqual([]);
});
