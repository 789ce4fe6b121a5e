import type { LedgerFigures } from '@handslag/contract/questions/ledger';

type Step = LedgerFigures['curve']['steps'][number];

/** The curve with its uncertainty: shares from 0 to 1; the limits are null where they are undefined. */
export interface BandStep {
  t: number;
  atRisk: number;
  fulfilled: number;
  competing: number;
  lower: number | null;
  upper: number | null;
}

const z = 1.959963984540054;

/** How many were fulfilled, and how many left for another reason, at one step; read back from the shares. */
const countsOf = (step: Step, before: { fulfilled: number; competing: number; open: number }) => {
  const of = (share: number) =>
    before.open > 0 ? Math.round(((share * step.atRisk) / before.open) * 1e6) / 1e6 : 0;
  return { kept: of(step.fulfilled - before.fulfilled), left: of(step.competing - before.competing) };
};

/**
 * The 95 % limits of the share fulfilled at each step: the variance of the Aalen–Johansen estimator by the delta method
 * (which is Greenwood's where nothing competes), on the complementary log-log scale, so that limits stay within 0 and 1.
 * Source: Marubini & Valsecchi 1995, 10.2; Kalbfleisch & Prentice for the scale.
 */
export const bandOf = (steps: readonly Step[]): BandStep[] => {
  let before = { fulfilled: 0, competing: 0, open: 1 };
  // With F the share fulfilled, the variance at t is a sum over earlier steps of (F(t) − F(j))² a + b − 2 (F(t) − F(j)) c:
  // keeping the sums of a, aF, aF², b, c and cF makes it one pass.
  const sum = { a: 0, aF: 0, aFF: 0, b: 0, c: 0, cF: 0 };
  return steps.map((step) => {
    const { kept, left } = countsOf(step, before);
    const n = step.atRisk;
    const F = step.fulfilled;
    const a = n > kept + left ? (kept + left) / (n * (n - kept - left)) : 0;
    const c = (before.open * kept) / (n * n);
    sum.a += a;
    sum.aF += a * F;
    sum.aFF += a * F * F;
    sum.b += (before.open ** 2 * kept * (n - kept)) / n ** 3;
    sum.c += c;
    sum.cF += c * F;
    before = step;
    const variance = F * F * sum.a - 2 * F * sum.aF + sum.aFF + sum.b - 2 * (F * sum.c - sum.cF);
    const rest = 1 - F;
    const width = Math.sqrt(Math.max(0, variance)) / (rest * Math.abs(Math.log(rest)));
    const known = F > 1e-9 && rest > 1e-9 && Number.isFinite(width);
    return {
      t: step.t,
      atRisk: n,
      fulfilled: F,
      competing: step.competing,
      lower: known ? 1 - rest ** Math.exp(-z * width) : null,
      upper: known ? 1 - rest ** Math.exp(z * width) : null,
    };
  });
};
