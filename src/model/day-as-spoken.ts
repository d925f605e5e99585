import { isDay } from '../hours/day.ts';

/**
 * The date that somebody most likely means who writes it as it is spoken, the day before the month; empty if that
 * is no date.
 *
 * @example dayMeant('25/12/2026') // '2026-12-25'
 * @example dayMeant('12/2026') // '2026-12'
 * @example dayMeant('2026-1-5') // '2026-01-05'
 */
export function dayMeant(written: string): string {
  const numbers = written.trim().split(/\s*[-/.\s]\s*/);
  if (!numbers.every((number) => /^\d{1,4}$/.test(number))) return '';
  const [year, ...rest] = numbers[0]!.length === 4 ? numbers : numbers.toReversed();
  if (year!.length !== 4 || rest.length === 0 || rest.length > 2) return '';
  const meant = [year!, ...rest.map((number) => number.padStart(2, '0'))].join('-');
  return isDay(rest.length === 1 ? `${meant}-01` : meant) ? meant : '';
}
