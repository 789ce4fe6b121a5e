import { expect, test } from 'vitest';
import { newId } from './new-id.ts';

test('is a UUID of version 7', () => {
  for (let i = 0; i < 200; i += 1)
    expect(newId()).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test('sorts by time', () => {
  expect(newId(1_700_000_000_000) < newId(1_700_000_000_001)).toBe(true);
});

test('is never the same twice', () => {
  expect(new Set(Array.from({ length: 1000 }, () => newId(0))).size).toBe(1000);
});
