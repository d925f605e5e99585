/** The longest of 1, 2, 5, 10, 20, 50 … that is not longer; lengths that one can picture. */
export function roundLength(longest: number): number {
  const power = 10 ** Math.floor(Math.log10(longest));
  return power * [5, 2, 1].find((factor) => factor * power <= longest * (1 + 1e-9))!;
}
