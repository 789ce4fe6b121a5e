import { describe, expect, test } from 'vitest';
import { share } from './wilson.ts';

describe('[L18] the Wilson score interval', () => {
  test.each([
    [8, 10, 0.490162, 0.943318],
    [0, 10, 0, 0.277533],
    [10, 10, 0.722467, 1],
    [45, 50, 0.786398, 0.956524],
    [1, 1, 0.206549, 1],
    // Published by Newcombe 1998 as 0.2553 to 0.3662.
    [81, 263, 0.255289, 0.36621],
  ])('of %i/%i is %d to %d', (x, n, lower, upper) => {
    const found = share(x, n);
    expect(found.lower).toBeCloseTo(lower, 6);
    expect(found.upper).toBeCloseTo(upper, 6);
    expect(found.rate).toBe(x / n);
  });

  test('is not there where nothing was counted', () => {
    expect(share(0, 0)).toEqual({ x: 0, n: 0, rate: null, lower: null, upper: null });
  });

  test('never leaves 0 to 1', () => {
    for (let n = 1; n <= 400; n += 1) {
      expect(share(0, n).lower).toBeGreaterThanOrEqual(0);
      expect(share(n, n).upper).toBeLessThanOrEqual(1);
    }
  });
});
