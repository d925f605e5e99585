import { withFirst } from '../i18n/dates.ts';
import { oncePerText } from '../once.ts';
import { addDays, dayNumber, millisecondsPerDay, type CalendarDay, type Weekday } from './day.ts';
import type { Period } from './hours.ts';
import { dateFormat, listFormat } from './intl.ts';

/** Any Monday: the names of weekdays are taken from its week. */
const monday = '2024-01-01';
/** A leap year, in which every day of a yearly period exists. */
const anyYear = '2024';

/** `lun`, or `lunedì` when it stands in a sentence. */
export const weekdayName = (weekday: Weekday, lang: string, style: 'short' | 'long' = 'short'): string =>
  weekdayNames(`${style} ${lang}`)[weekday]!;

const weekdayNames = oncePerText((key): readonly string[] => {
  const [style, lang] = key.split(' ') as ['short' | 'long', string];
  const format = dateFormat(lang, { weekday: style });
  return Array.from({ length: 7 }, (_, weekday) => format.format(dateOf(addDays(monday, weekday))));
});

/** `lun`, `sab e dom`, `lun–ven`: weekdays that follow one another. */
export function formatWeekdays(first: Weekday, length: number, lang: string): string {
  if (length === 1) return weekdayName(first, lang);
  const ends = [weekdayName(first, lang), weekdayName(first + length - 1, lang)];
  return length === 2 ? listFormat(lang).format(ends) : ends.join('–');
}

/**
 * `10–25 ago`, `24 dic`, `24 dic – 6 gen`; whole months of every year are `nov–feb`; with the year where it holds for
 * one year only.
 */
export function formatPeriod({ from, through }: Pick<Period, 'from' | 'through'>, lang: string): string {
  const yearly = from.length === 5;
  if (yearly && areWholeMonths(from, through)) return formatMonths(from, through, lang);
  const year = yearly ? {} : { year: 'numeric' as const };
  const format = dateFormat(lang, { day: 'numeric', month: 'short', ...year });
  const [start, end] = [from, through].map((day) => dateOf(yearly ? `${anyYear}-${day}` : day));
  const text =
    start! <= end! ? format.formatRange(start!, end!) : `${format.format(start)} – ${format.format(end)}`;
  // In ranges some languages get a zero before the day: 03–05 mar.
  return withFirst(text.replaceAll(/\b0(?=\d\b)/g, ''), lang);
}

/** From the first day of a month to the last of one: of February that is the 29th, in years that have it. */
const areWholeMonths = (from: string, through: string): boolean =>
  from.endsWith('-01') && addDays(`${anyYear}-${through}`, 1).endsWith('-01');

/** `nov–feb`, `ago` */
function formatMonths(from: string, through: string, lang: string): string {
  const format = dateFormat(lang, { month: 'short' });
  const [first, last] = [from, through].map((day) => format.format(dateOf(`${anyYear}-${day}`)));
  return first === last ? first! : `${first}–${last}`;
}

const dateOf = (day: CalendarDay): Date => new Date(dayNumber(day) * millisecondsPerDay);
