import { expect, test } from 'vitest';
import { bandOf } from './curve-band.ts';

/** The steps of a curve from (at risk, kept, left) at each time. */
const steps = (rows: [t: number, n: number, kept: number, left: number][]) => {
  let open = 1;
  let fulfilled = 0;
  let competing = 0;
  return rows.map(([t, atRisk, kept, left]) => {
    fulfilled += (open * kept) / atRisk;
    competing += (open * left) / atRisk;
    open *= 1 - (kept + left) / atRisk;
    return { t, atRisk, fulfilled, competing, open };
  });
};

test('where nothing competes, the limits are Greenwood’s on the log-log scale', () => {
  const band = bandOf(
    steps([
      [2, 8, 1, 0],
      [3, 7, 1, 0],
      [5, 5, 2, 0],
      [9, 2, 1, 0],
    ]),
  );
  const limits = [
    [0.387, 0.981393],
    [0.314807, 0.930898],
    [0.107578, 0.751274],
    [0.012396, 0.602419],
  ];
  for (const [i, [lower = 0, upper = 0]] of limits.entries()) {
    expect(1 - (band[i]?.upper ?? 0)).toBeCloseTo(lower, 5);
    expect(1 - (band[i]?.lower ?? 0)).toBeCloseTo(upper, 5);
  }
});

test('before anything leaves or is censored, a share is as uncertain as a binomial one', () => {
  const band = bandOf(
    steps([
      [1, 20, 0, 5],
      [2, 15, 5, 0],
    ]),
  );
  const last = band.at(-1);
  const se = Math.sqrt((0.25 * 0.75) / 20);
  const width = se / (0.75 * Math.abs(Math.log(0.75)));
  expect(last?.fulfilled).toBeCloseTo(0.25, 9);
  expect(last?.upper).toBeCloseTo(1 - 0.75 ** Math.exp(1.959963984540054 * width), 6);
});

test('no limits where all is fulfilled, or nothing', () => {
  expect(bandOf(steps([[3, 4, 4, 0]]))[0]).toMatchObject({ lower: null, upper: null });
  expect(bandOf(steps([[3, 4, 0, 1]]))[0]).toMatchObject({ lower: null, upper: null });
});
