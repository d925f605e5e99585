/**
 * How many equally used kinds would be as varied as these: the exponential of Shannon’s entropy (Hill 1973, of order 1;
 * Jost 2006). From 1, where all is of one kind, to the number of kinds, where all are used alike; 0 where there is
 * nothing.
 *
 * @param counts how often each kind occurs
 */
export function effectiveNumber(counts: readonly number[]): number {
  const used = counts.filter((count) => count > 0);
  const total = used.reduce((sum, count) => sum + count, 0);
  if (total === 0) return 0;
  const entropy = used.reduce((sum, count) => sum - (count / total) * Math.log(count / total), 0);
  return Math.exp(entropy);
}
