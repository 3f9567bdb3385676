/** The few numbers a bench needs. */

const sorted = (values: readonly number[]) => [...values].sort((a, b) => a - b);

export const quantile = (values: readonly number[], q: number): number => {
  const ordered = sorted(values);
  return ordered[Math.min(ordered.length - 1, Math.floor(q * ordered.length))] ?? Number.NaN;
};
export const median = (values: readonly number[]) => quantile(values, 0.5);

/**
 * Mann–Whitney: the chance to see this much difference when both come from the same distribution (normal
 * approximation, with the correction for ties).
 */
export const mannWhitney = (a: readonly number[], b: readonly number[]): number => {
  const all = [...a.map((value) => ({ value, from: 0 })), ...b.map((value) => ({ value, from: 1 }))].sort(
    (x, y) => x.value - y.value,
  );
  let rankSum = 0;
  let ties = 0;
  for (let start = 0; start < all.length; ) {
    let end = start;
    while (end < all.length && all[end]?.value === all[start]?.value) end += 1;
    const rank = (start + 1 + end) / 2;
    for (let n = start; n < end; n += 1) if (all[n]?.from === 0) rankSum += rank;
    ties += (end - start) ** 3 - (end - start);
    start = end;
  }
  const [n, m, total] = [a.length, b.length, all.length];
  const u = rankSum - (n * (n + 1)) / 2;
  const spread = Math.sqrt(((n * m) / 12) * (total + 1 - ties / (total * (total - 1))));
  return 2 * (1 - normal(Math.abs(u - (n * m) / 2) / spread));
};

/** The normal distribution function (Abramowitz and Stegun 26.2.17). */
const normal = (z: number): number => {
  const t = 1 / (1 + 0.2316419 * z);
  const tail = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return 1 - (Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)) * tail;
};
