import { expect, test } from 'vitest';
import { correctable } from './correctable.ts';

test('what somebody wrote can be corrected; ids and choices cannot', () => {
  const data = { commitmentId: 'c', part: 'whole', note: 'Done on Monday' };
  expect(correctable({ type: 'FulfilmentReported', data })).toEqual([
    { field: 'note', text: 'Done on Monday' },
  ]);
});

test('the same name is a text in one entry and a choice in another', () => {
  expect(correctable({ type: 'ActorInvolved', data: { part: 'Follows to school' } })).toHaveLength(1);
  expect(correctable({ type: 'HandoverProposed', data: { scope: 'case' } })).toEqual([]);
});

test('a correction is not corrected: another one is made', () => {
  expect(correctable({ type: 'EntryCorrected', data: { becomes: 'x', why: 'y' } })).toEqual([]);
});
