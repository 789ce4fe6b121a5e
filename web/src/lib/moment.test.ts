import { expect, test } from 'vitest';
import { dayOf, endOfDay, instantAt, momentQuery } from './moment.ts';

test('a day ends where the partnership is, in winter and in summer', () => {
  expect(endOfDay('2026-01-23', 'Europe/Oslo')).toBe('2026-01-23T22:59:59.999Z');
  expect(endOfDay('2026-07-23', 'Europe/Oslo')).toBe('2026-07-23T21:59:59.999Z');
});

test('the day on which the clock is turned ends right', () => {
  expect(endOfDay('2026-03-29', 'Europe/Oslo')).toBe('2026-03-29T21:59:59.999Z');
  expect(endOfDay('2026-10-25', 'Europe/Oslo')).toBe('2026-10-25T22:59:59.999Z');
});

test('an instant and its day are each other’s reverse', () => {
  expect(instantAt('2026-05-04', '00:30', 'Europe/Oslo')).toBe('2026-05-03T22:30:00.000Z');
  expect(dayOf('2026-05-03T22:30:00.000Z', 'Europe/Oslo')).toBe('2026-05-04');
});

test('what is no date is left out of the look back', () => {
  expect(momentQuery({ at: 'yesterday', knownAt: '2026-99-01' }, 'Europe/Oslo')).toEqual({});
  expect(momentQuery({ at: '2026-05-04' }, 'Europe/Oslo')).toEqual({ at: '2026-05-04T21:59:59.999Z' });
});
