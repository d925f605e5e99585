/**
 * A distance as people say it, not to be torn apart at the end of a line: to the metre only where one sees it at a glance, then to five, ten, a hundred.
 *
 * @example formatLength(1234, 'it') // '1,2 km'
 */
export function formatLength(metres: number, lang: string): string {
  const step = steps.find(([below]) => metres < below)![1];
  const rounded = Math.max(1, Math.round(metres / step) * step);
  return rounded < 1000 ? inUnit(rounded, 'meter', lang) : inUnit(rounded / 1000, 'kilometer', lang);
}

/** Below which distance, in metres, one rounds to how many. */
const steps = [
  [10, 1],
  [100, 5],
  [995, 10],
  [Infinity, 100],
] as const;

const inUnit = (amount: number, unit: string, lang: string): string =>
  new Intl.NumberFormat(lang, { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 })
    .format(amount)
    .replaceAll(' ', '\u00a0');
