/** The middle value, or the mean of the middle two; null where there is none. */
export const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[sorted.length >> 1];
  if (upper === undefined) return null;
  const lower = sorted[(sorted.length - 1) >> 1] ?? upper;
  return (lower + upper) / 2;
};

// Under five, a median tells of single people.
const FEWEST = 5;

/** A median with how many it is of; withheld under five. */
export const medianOf = (values: readonly number[]): { n: number; value: number | null } => ({
  n: values.length,
  value: values.length < FEWEST ? null : median(values),
});

/** The mean, to two decimals; null where there is nothing. */
export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : toHundredths(values.reduce((sum, value) => sum + value, 0) / values.length);

const toHundredths = (value: number): number => Math.round(value * 100) / 100;

/** Days from one instant to another, to two decimals. */
export const daysFrom = (from: string, to: string): number =>
  toHundredths((Date.parse(to) - Date.parse(from)) / 86_400_000);
