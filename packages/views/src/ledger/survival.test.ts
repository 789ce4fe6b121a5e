import { describe, expect, test } from 'vitest';
import {
  aalenJohansen,
  curveOf,
  kaplanMeier,
  medianTime,
  type Observation,
  restrictedMean,
} from './survival.ts';

/** «6+» is still open after six days. */
const read = (text: string): Observation[] =>
  text
    .split(' ')
    .map((one) => ({ t: Number.parseInt(one, 10), end: one.endsWith('+') ? 'open' : 'fulfilled' }));

const first = read('2 3 3+ 5 5 8+ 9 12+');
const freireich = read('6 6 6 6+ 7 9+ 10 10+ 11+ 13 16 17+ 19+ 20+ 22 23 25+ 32+ 32+ 34+ 35+');

describe('[L20] Kaplan–Meier', () => {
  test.each([
    [2, 8, 1, 0.875, 0.116927, 0.387, 0.981393],
    [3, 7, 1, 0.75, 0.153093, 0.314807, 0.930898],
    [5, 5, 2, 0.45, 0.188249, 0.107578, 0.751274],
    [9, 2, 1, 0.225, 0.184856, 0.012396, 0.602419],
  ])('at day %i, with %i at risk of whom %i end', (t, atRisk, ended, open, error, lower, upper) => {
    const step = kaplanMeier(first).find((one) => one.t === t);
    expect(step).toMatchObject({ atRisk, ended });
    expect(step?.open).toBeCloseTo(open, 6);
    expect(step?.standardError).toBeCloseTo(error, 6);
    expect(step?.lower).toBeCloseTo(lower, 6);
    expect(step?.upper).toBeCloseTo(upper, 6);
  });

  test('has its steps where something ended, a median, and a mean within ten days', () => {
    const steps = kaplanMeier(first);
    expect(steps.map(({ t }) => t)).toEqual([2, 3, 5, 9]);
    expect(medianTime(steps)).toBe(5);
    expect(restrictedMean(steps, 10)).toBeCloseTo(6.4, 10);
  });

  test('agrees with what Freireich and others published', () => {
    const steps = kaplanMeier(freireich);
    const published = [0.857143, 0.806723, 0.752941, 0.690196, 0.627451, 0.537815, 0.448179];
    expect(steps.map(({ t }) => t)).toEqual([6, 7, 10, 13, 16, 22, 23]);
    for (const [i, { open }] of steps.entries()) expect(open).toBeCloseTo(published[i] ?? 0, 6);
    expect(steps[0]?.standardError).toBeCloseTo(0.07636, 6);
    expect(steps.at(-1)?.standardError).toBeCloseTo(0.134591, 6);
    expect(medianTime(steps)).toBe(23);
  });

  test('has no error or limits where nothing is open any more, and no median where half is not reached', () => {
    expect(kaplanMeier(read('4 4'))).toEqual([
      { t: 4, atRisk: 2, ended: 2, open: 0, standardError: null, lower: null, upper: null },
    ]);
    expect(medianTime(kaplanMeier(read('1 9+ 9+ 9+')))).toBeNull();
    expect(kaplanMeier([])).toEqual([]);
  });
});

describe('[L20] Aalen–Johansen', () => {
  const cancelled = first.map((one, i): Observation => (i === 4 ? { t: 5, end: 'competing' } : one));

  test('shares what ended between fulfilled and competing', () => {
    const steps = aalenJohansen(cancelled);
    const five = steps.find(({ t }) => t === 5);
    expect(five?.fulfilled).toBeCloseTo(0.4, 10);
    expect(five?.competing).toBeCloseTo(0.15, 10);
    const nine = steps.find(({ t }) => t === 9);
    expect(nine?.fulfilled).toBeCloseTo(0.625, 10);
    expect(nine?.open).toBeCloseTo(0.225, 10);
    for (const one of steps) expect(one.fulfilled + one.competing + one.open).toBeCloseTo(1, 10);
  });

  test('is Kaplan–Meier where nothing competes, and is called so', () => {
    const { method, steps, median } = curveOf(first);
    expect(method).toBe('kaplan-meier');
    expect(median).toBe(5);
    const open = kaplanMeier(first).map((one) => one.open);
    for (const [i, one] of steps.entries()) expect(one.fulfilled).toBeCloseTo(1 - (open[i] ?? 1), 10);
    expect(curveOf(cancelled).method).toBe('aalen-johansen');
  });
});
