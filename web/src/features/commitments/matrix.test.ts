import { expect, test } from 'vitest';
import { gridOf } from './matrix.ts';

const pair = (debtor: string, creditor: string, open: number) => ({
  debtor,
  creditor,
  open,
  overdue: 0,
  kept: 0,
  other: 0,
});

test('rows and columns stand in the order of the directory, and empty ones are left out', () => {
  const grid = gridOf([pair('c', 'a', 1), pair('b', 'a', 2), pair('a', 'b', 0)], ['a', 'b', 'c']);
  expect(grid.debtors).toEqual(['b', 'c']);
  expect(grid.creditors).toEqual(['a']);
  expect(grid.pair('b', 'a')?.open).toBe(2);
  expect(grid.pair('a', 'b')).toBeUndefined();
});

test('an actor that the directory does not know is shown all the same', () => {
  expect(gridOf([pair('x', 'a', 1)], ['a']).debtors).toEqual(['x']);
});
