import { oncePerText } from '../once.ts';
import { customsOf } from './built-in.ts';

/** `3 novembre 2026`, in the zone where the moment was written. */
export const formatDate = (moment: string, lang: string): string =>
  withFirst(longDate(lang).format(new Date(`${moment.slice(0, 10)}T00:00Z`)), lang);

const longDate = oncePerText((lang) => new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' }));

/** As much of a day as is known: `2025`, `marzo 2025`, `1 marzo 2025`. */
export function formatPartialDay(day: string, lang: string): string {
  if (day.length === 10) return formatDate(day, lang);
  return day.length === 4 ? day : monthOfYear(lang).format(new Date(`${day}-01T00:00Z`));
}

const monthOfYear = oncePerText(
  (lang) => new Intl.DateTimeFormat(lang, { year: 'numeric', month: 'long', timeZone: 'UTC' }),
);

/**
 * Dates in which the first of the month is written as the language has it.
 *
 * @example withFirst('1–15 août', 'fr') // '1er–15 août'
 */
export function withFirst(dates: string, lang: string): string {
  const first = customsOf(lang)?.firstOfMonth;
  return first === undefined ? dates : dates.replaceAll(/(?<!\d)1(?!\d)/g, first);
}
