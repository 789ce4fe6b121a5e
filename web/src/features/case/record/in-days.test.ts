import { expect, test } from 'vitest';
import { inDays } from './in-days.ts';

test('counts days over the end of a month, of a year, and over the turning of the clock', () => {
  expect(inDays('2026-01-30', 7)).toBe('2026-02-06');
  expect(inDays('2026-12-20', 14)).toBe('2027-01-03');
  expect(inDays('2026-03-28', 2)).toBe('2026-03-30');
});
