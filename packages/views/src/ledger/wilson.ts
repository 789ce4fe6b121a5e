import type { Share } from '@handslag/contract/questions/ledger';

/** The 97.5 % quantile of the normal distribution. */
export const Z95 = 1.959963984540054;
const clamp = (value: number): number => Math.min(1, Math.max(0, value));

/** x of n with the Wilson score interval. Source: Wilson 1927; without continuity correction. */
export const share = (x: number, n: number): Share => {
  if (n === 0) return { x, n, rate: null, lower: null, upper: null };
  const p = x / n;
  const z2 = Z95 * Z95;
  const denominator = 1 + z2 / n;
  const centre = (p + z2 / (2 * n)) / denominator;
  const half = (Z95 / denominator) * Math.sqrt((p * (1 - p)) / n + z2 / (4 * n * n));
  return { x, n, rate: p, lower: clamp(centre - half), upper: clamp(centre + half) };
};
