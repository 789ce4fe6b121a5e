import { expect, test } from 'vitest';
import { tokenIn } from './token.ts';

const token = 'A'.repeat(42) + '-';

test('finds the token after the hash or in the search', () => {
  expect(tokenIn(token, undefined)).toBe(token);
  expect(tokenIn(`token=${token}`, undefined)).toBe(token);
  expect(tokenIn('', token)).toBe(token);
});

test('a cut link has no token', () => {
  expect(tokenIn(token.slice(1), undefined)).toBeUndefined();
  expect(tokenIn('', undefined)).toBeUndefined();
});
