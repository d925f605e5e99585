import { addDays, dayNumber, millisecondsPerDay, type CalendarDay, type Weekday } from './day.ts';
import type { Period } from './hours.ts';
import { dateFormat, listFormat } from './intl.ts';

/** Any Monday: the names of weekdays are taken from its week. */
const monday = '2024-01-01';
/** A leap year, in which every day of a yearly period exists. */
const anyYear = '2024';

/** `lun`, or `lunedì` when it stands in a sentence. */
export const weekdayName = (weekday: Weekday, lang: string, style: 'short' | 'long' = 'short'): string =>
  dateFormat(lang, { weekday: style }).format(dateOf(addDays(monday, weekday)));

/** `lun`, `sab e dom`, `lun–ven`: weekdays that follow one another. */
export function formatWeekdays(first: Weekday, length: number, lang: string): string {
  if (length === 1) return weekdayName(first, lang);
  const ends = [weekdayName(first, lang), weekdayName(first + length - 1, lang)];
  return length === 2 ? listFormat(lang).format(ends) : ends.join('–');
}

/** `10–25 ago`, `24 dic`, `24 dic – 6 gen`; with the year where it holds for one year only. */
export function formatPeriod({ from, through }: Pick<Period, 'from' | 'through'>, lang: string): string {
  const yearly = from.length === 5;
  const year = yearly ? {} : { year: 'numeric' as const };
  const format = dateFormat(lang, { day: 'numeric', month: 'short', ...year });
  const [start, end] = [from, through].map((day) => dateOf(yearly ? `${anyYear}-${day}` : day));
  const text =
    start! <= end! ? format.formatRange(start!, end!) : `${format.format(start)} – ${format.format(end)}`;
  // In ranges some languages get a zero before the day: 03–05 mar.
  return text.replaceAll(/\b0(?=\d\b)/g, '');
}

const dateOf = (day: CalendarDay): Date => new Date(dayNumber(day) * millisecondsPerDay);
