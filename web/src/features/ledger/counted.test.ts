import type { CommitmentRow } from '@handslag/contract/commitment';
import { expect, test } from 'vitest';
import { countedRows } from './counted.ts';
import { sampleRow } from './sample-row.ts';

const nothing = { verdict: undefined, timing: undefined, of: undefined, month: undefined };
const verdicts = (rows: CommitmentRow[]) => rows.map(({ verdict }) => verdict);
const rows = [
  sampleRow({}),
  sampleRow({ timing: 'late' }),
  sampleRow({ verdict: 'claimed', selfMade: false }),
  sampleRow({ verdict: 'overdue', timing: null, fulfilledAt: null }),
  sampleRow({ verdict: 'broken', timing: null, fulfilledAt: null }),
  sampleRow({ verdict: 'pending', timing: null, fulfilledAt: null, boundAt: null, selfMade: false }),
];

test('where nothing is chosen, every row is listed', () => {
  expect(countedRows(rows, nothing, 'Europe/Oslo')).toHaveLength(6);
});

test('the rate is of what is kept, broken or overdue; not of what is merely claimed or proposed', () => {
  expect(verdicts(countedRows(rows, { ...nothing, of: 'kept-rate' }, 'Europe/Oslo'))).toEqual([
    'kept',
    'kept',
    'overdue',
    'broken',
  ]);
});

test('a verdict and its timing are chosen together', () => {
  expect(countedRows(rows, { ...nothing, verdict: 'kept', timing: 'late' }, 'Europe/Oslo')).toHaveLength(1);
});

test('days to a yes are counted of what others proposed and the debtor accepted', () => {
  expect(verdicts(countedRows(rows, { ...nothing, of: 'to-accept' }, 'Europe/Oslo'))).toEqual(['claimed']);
});

test('a month is that of the due date, where the partnership is', () => {
  const late = sampleRow({ due: '2026-03-31T22:30:00.000000Z' });
  expect(countedRows([late], { ...nothing, month: '2026-04' }, 'Europe/Oslo')).toHaveLength(1);
  expect(countedRows([late], { ...nothing, month: '2026-03' }, 'Europe/Oslo')).toHaveLength(0);
});
