import { isDay } from '../hours/day.ts';
import { folded } from '../folded.ts';

/** Languages in which months are understood. */
const languages = ['it', 'en', 'es', 'fr', 'de', 'nl', 'pt', 'ca'];

/** Their names and short names, to the number of the month. A name that means two of them stands for none. */
const namesOfMonths = (): ReadonlyMap<string, string> =>
  new Map(
    languages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((month) =>
        Array.from({ length: 12 }, (_, index) => {
          const parts = new Intl.DateTimeFormat(language, {
            month,
            day: 'numeric',
            timeZone: 'UTC',
          }).formatToParts(Date.UTC(2026, index, 1));
          const name = parts.find(({ type }) => type === 'month')?.value ?? '';
          return [folded(name.replace(/^d(?:e |['’])/, '')), twoDigits(index + 1)] as const;
        }),
      ),
    ),
  );

/** Few commands meet a date in words. */
let months: ReadonlyMap<string, string> | undefined;

/** Nobody says a date in more letters. */
const longest = 60;

/**
 * A date, perhaps with a time, that can mean one thing only, as the content has it; empty for anything else.
 *
 * @example dateSpoken('20 novembre 2026') // '2026-11-20'
 * @example dateSpoken('2026-11-20 9:30') // '2026-11-20 09:30'
 * @example dateSpoken('gennaio 2026') // '2026-01'
 */
export function dateSpoken(written: string): string {
  if (written.length > longest) return '';
  const [, date = '', hour, minute, second] =
    /^(.*?\d)(?:[T,\s]+(?:(?:ore|alle(?: ore)?|h|at|a las?|um|om|à|às|a les) +)?(\d{1,2})(?:[:.h](\d{2}))(?::(\d{2}))?(?: ?(?:h|uhr|uur))?)?$/iu.exec(
      written.trim(),
    ) ?? [];
  const day = yearFirst(date) || named(date);
  if (day === '' || hour === undefined) return day;
  const seconds = second === undefined ? '' : `:${second}`;
  const isTime = Number(hour) < 24 && Number(minute) < 60 && day.length === 10;
  return isTime ? `${day} ${twoDigits(hour)}:${minute!}${seconds}` : '';
}

/** `2026/1/5`: with the year in front, months come before days everywhere. */
function yearFirst(written: string): string {
  const [, year, , month = '', day] = /^(\d{4})([-/.])(\d{1,2})(?:\2(\d{1,2}))?$/.exec(written) ?? [];
  return year === undefined ? '' : checked(year, twoDigits(month), day);
}

/** `20 novembre 2026`, `20 de noviembre de 2026`, `20. November 2026`, `November 20, 2026`, `gennaio 2026`. */
function named(written: string): string {
  const text = written.trim().replaceAll(/\s+/g, ' ');
  const [, day, name = '', year] =
    /^(?:(\d{1,2})(?:º|°|er|st|nd|rd|th|\.)? )?(?:de |d['’])?(\p{L}+)\.? (?:del? )?(\d{4})$/iu.exec(text) ??
    [];
  if (year !== undefined) return checked(year, monthNamed(name), day);
  const [, english = '', dayAfter, yearAfter] =
    /^(\p{L}+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text) ?? [];
  return yearAfter === undefined ? '' : checked(yearAfter, monthNamed(english), dayAfter);
}

const monthNamed = (name: string): string => (months ??= namesOfMonths()).get(folded(name)) ?? '';

function checked(year: string, month: string, day: string | undefined): string {
  const date = `${year}-${month}-${twoDigits(day ?? '1')}`;
  if (month === '' || !isDay(date)) return '';
  return day === undefined ? `${year}-${month}` : date;
}

function twoDigits(number: number | string): string {
  return String(number).padStart(2, '0');
}
