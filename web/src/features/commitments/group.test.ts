import { Verdict } from '@handslag/contract/commitment';
import { expect, test } from 'vitest';
import { groupOf } from './group.ts';

test('every verdict has its column', () => {
  expect(Verdict.options.map((verdict) => groupOf({ verdict, waitsOn: null }))).toEqual([
    'answer',
    'ended',
    'open',
    'open',
    'overdue',
    'claimed',
    'ended',
    'ended',
    'ended',
    'ended',
    'ended',
  ]);
});

test('an open commitment with a proposed change waits for an answer; one past its day is still overdue', () => {
  expect(groupOf({ verdict: 'open', waitsOn: 'change' })).toBe('answer');
  expect(groupOf({ verdict: 'overdue', waitsOn: 'change' })).toBe('overdue');
});
