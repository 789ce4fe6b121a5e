import type { Curve, CurveStep } from '@handslag/contract/questions/ledger';
import { Z95 } from './wilson.ts';

/** How long something took, and how it ended: it came about, something else ended it, or it is still open (censored). */
export interface Observation {
  t: number;
  end: 'fulfilled' | 'competing' | 'open';
}

/** Kaplan–Meier at one time: `open` is the share still open after it; limits are null where they are not defined. */
export interface SurvivalStep {
  t: number;
  atRisk: number;
  ended: number;
  open: number;
  standardError: number | null;
  lower: number | null;
  upper: number | null;
}

/** What ended at one time. */
type Tally = Omit<CurveStep, 'open'>;

/** At each time when something ended: how many were at risk just before. What is censored at a time is still at risk then. */
const tally = (observations: readonly Observation[]): Tally[] => {
  const byTime = Map.groupBy(
    [...observations].sort((a, b) => a.t - b.t),
    ({ t }) => t,
  );
  let atRisk = observations.length;
  return [...byTime].flatMap(([t, here]) => {
    const fulfilled = here.filter(({ end }) => end === 'fulfilled').length;
    const competing = here.filter(({ end }) => end === 'competing').length;
    const step = { t, atRisk, fulfilled, competing };
    atRisk -= here.length;
    return fulfilled + competing > 0 ? [step] : [];
  });
};

/** The log-log limits. Source: Kalbfleisch & Prentice. */
const limits = (open: number, sum: number): { lower: number | null; upper: number | null } => {
  if (open <= 0 || open >= 1) return { lower: null, upper: null };
  const theta = Math.sqrt(sum) / Math.abs(Math.log(open));
  return { lower: open ** Math.exp(Z95 * theta), upper: open ** Math.exp(-Z95 * theta) };
};

/** The share still open over time, whatever ended the others. Source: Kaplan & Meier 1958; standard error: Greenwood 1926. */
export const kaplanMeier = (observations: readonly Observation[]): SurvivalStep[] => {
  let open = 1;
  let sum = 0;
  return tally(observations).map(({ t, atRisk, fulfilled, competing }) => {
    const ended = fulfilled + competing;
    open *= 1 - ended / atRisk;
    sum += ended / (atRisk * (atRisk - ended));
    const standardError = open > 0 ? open * Math.sqrt(sum) : null;
    return { t, atRisk, ended, open, standardError, ...limits(open, sum) };
  });
};

/** The first time when half or fewer are still open; null where that is not reached. */
export const medianTime = (steps: readonly SurvivalStep[]): number | null =>
  steps.find(({ open }) => open <= 0.5 + 1e-12)?.t ?? null;

/** The mean time within the first `horizon`: the area under the curve up to there. */
export const restrictedMean = (steps: readonly SurvivalStep[], horizon: number): number => {
  let area = 0;
  let open = 1;
  let from = 0;
  for (const step of steps) {
    if (step.t >= horizon) break;
    area += open * (step.t - from);
    from = step.t;
    open = step.open;
  }
  return area + open * (horizon - from);
};

/** Cumulative incidence of fulfilment beside what competes with it. Source: Aalen & Johansen 1978. */
export const aalenJohansen = (observations: readonly Observation[]): CurveStep[] => {
  let open = 1;
  let fulfilled = 0;
  let competing = 0;
  return tally(observations).map((step) => {
    fulfilled += (open * step.fulfilled) / step.atRisk;
    competing += (open * step.competing) / step.atRisk;
    open *= 1 - (step.fulfilled + step.competing) / step.atRisk;
    return { t: step.t, atRisk: step.atRisk, fulfilled, competing, open };
  });
};

export const curveOf = (observations: readonly Observation[]): Curve => {
  const steps = aalenJohansen(observations);
  const competes = observations.some(({ end }) => end === 'competing');
  return {
    method: competes ? 'aalen-johansen' : 'kaplan-meier',
    steps,
    median: steps.find(({ fulfilled }) => fulfilled >= 0.5 - 1e-12)?.t ?? null,
  };
};
