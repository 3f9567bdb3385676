/** The middle one; of an even number the mean of the two middle ones. Null of nothing. */
export const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2;
};

export const mean = (values: readonly number[]): number | null =>
  values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Between which two shares the truth lies with 95% certainty, after Wilson: also with small numbers it stays between 0
 * and 1, and of nothing it is everything.
 */
export const wilson = (numerator: number, denominator: number): { low: number; high: number } => {
  if (denominator === 0) return { low: 0, high: 1 };
  const z = 1.959964;
  const share = numerator / denominator;
  const centre = share + (z * z) / (2 * denominator);
  const spread = z * Math.sqrt((share * (1 - share)) / denominator + (z * z) / (4 * denominator * denominator));
  const whole = 1 + (z * z) / denominator;
  return { low: Math.max(0, (centre - spread) / whole), high: Math.min(1, (centre + spread) / whole) };
};

/** So many days until it happened, or until nobody looked any more. */
export type Waited = { readonly days: number; readonly happened: boolean };

/** The chance that it happened within so many days, with who is still waiting counted as waiting (Kaplan-Meier). */
export const chanceWithin = (waited: readonly Waited[], days: number): number => {
  const moments = [...new Set(waited.filter((one) => one.happened && one.days <= days).map((one) => one.days))];
  const stillWaiting = moments
    .sort((a, b) => a - b)
    .reduce((left, moment) => {
      const atRisk = waited.filter((one) => one.days >= moment).length;
      const happened = waited.filter((one) => one.happened && one.days === moment).length;
      return left * (1 - happened / atRisk);
    }, 1);
  return 1 - stillWaiting;
};
