import { formatList } from '../i18n/format.ts';
import type { HoursRow } from '../views/view.ts';
import { addDays, dayNumber, type CalendarDay } from './day.ts';
import { isWholeDay, sameDay, type Day, type Hours, type Override, type Period } from './hours.ts';
import { formatRanges } from './time-text.ts';

/** The words that Intl does not have; see the messages of each language. */
export interface HoursWords {
  readonly closed: string;
  readonly open24: string;
  readonly byAppointment: string;
  readonly otherTimes: string;
  readonly publicHolidays: string;
  readonly everyDay: string;
}

/** Any Monday: the names of weekdays are taken from its week. */
const monday = '2024-01-01';
/** A leap year, in which every day and month of a yearly period exists. */
const anyYear = '2024';

/**
 * The rows that a reader sees: the week with equal neighbours in one row, then seasons, closures and public
 * holidays in their order. Dated periods that ended before `today` are left out.
 *
 * @example describeHours(hours, 'it', words)[0] // { days: 'lun–ven', times: '9–13 e 15.30–19', closed: false }
 */
export function describeHours(
  hours: Hours,
  lang: string,
  words: HoursWords,
  today?: CalendarDay,
): readonly HoursRow[] {
  const row = (days: string, day: Day): HoursRow => ({
    days,
    times: describeDay(day, lang, words),
    closed: day.ranges.length === 0,
  });
  return [
    ...weekRows(hours.week, lang, words.everyDay, row),
    ...hours.overrides
      .filter((override) => !isOver(override, today))
      .flatMap((override) =>
        override.kind === 'holidays'
          ? [row(words.publicHolidays, override.day)]
          : periodRows(override, lang, row),
      ),
    ...(hours.otherwiseByAppointment
      ? [{ days: words.otherTimes, times: words.byAppointment, closed: false }]
      : []),
  ];
}

/** `9–13 e 15.30–19`, `chiuso`, `9–13 (solo asporto)`. */
export function describeDay(day: Day, lang: string, words: HoursWords): string {
  const note = noteIn(day, lang);
  const times = describeRanges(day, lang, words);
  return note ? `${times} (${note})` : times;
}

function describeRanges({ ranges }: Day, lang: string, words: HoursWords): string {
  if (ranges.length === 0) return words.closed;
  const appointments = ranges.filter((range) => range.appointment);
  if (isWholeDay(ranges)) return appointments.length > 0 ? words.byAppointment : words.open24;
  const walkIns = ranges.filter((range) => !range.appointment);
  const parts = [
    ...(walkIns.length > 0 ? [formatRanges(walkIns, lang)] : []),
    ...(appointments.length > 0 ? [`${formatRanges(appointments, lang)} ${words.byAppointment}`] : []),
  ];
  return parts.join(', ');
}

/** In the reader’s language, or as it was written where no language was given. */
export const noteIn = ({ notes }: Pick<Day, 'notes'>, lang: string): string | undefined =>
  notes?.[lang.toLowerCase()] ?? notes?.[lang.split('-')[0]!] ?? notes?.und;

function weekRows(
  days: readonly (Day | undefined)[],
  lang: string,
  everyDay: string,
  row: (days: string, day: Day) => HoursRow,
): HoursRow[] {
  return runs(days).map(({ first, length, day }) =>
    row(length === 7 ? everyDay : weekdays(first, length, lang), day),
  );
}

function periodRows(period: Period, lang: string, row: (days: string, day: Day) => HoursRow): HoursRow[] {
  const dates = formatPeriod(period, lang);
  return runs(period.days).map(({ first, length, day }) =>
    row(length === 7 || isOneDay(period) ? dates : `${dates}, ${weekdays(first, length, lang)}`, day),
  );
}

const isOneDay = ({ from, through }: Period): boolean => from === through;

const isOver = (override: Override, today?: CalendarDay): boolean =>
  override.kind === 'period' &&
  override.through.length === 10 &&
  today !== undefined &&
  override.through < today;

interface Run {
  readonly first: number;
  readonly length: number;
  readonly day: Day;
}

/** Neighbouring weekdays with the same hours. */
function runs(days: readonly (Day | undefined)[]): Run[] {
  return days.reduce<Run[]>((list, day, weekday) => {
    const last = list.at(-1);
    if (!day) return list;
    if (last && last.first + last.length === weekday && sameDay(last.day, day)) {
      return [...list.slice(0, -1), { ...last, length: last.length + 1 }];
    }
    return [...list, { first: weekday, length: 1, day }];
  }, []);
}

/** `lun`, `sab e dom`, `lun–ven`. */
function weekdays(first: number, length: number, lang: string): string {
  const format = new Intl.DateTimeFormat(lang, { weekday: 'short', timeZone: 'UTC' });
  const name = (weekday: number) => format.format(dateOf(addDays(monday, weekday)));
  if (length === 1) return name(first);
  const ends = [name(first), name(first + length - 1)];
  return length === 2 ? formatList(ends, lang) : ends.join('–');
}

/** `10–25 ago`, `24 dic`, `24 dic–6 gen`, with the year where it holds for one year only. */
function formatPeriod({ from, through }: Period, lang: string): string {
  const yearly = from.length === 5;
  const format = new Intl.DateTimeFormat(lang, {
    day: 'numeric',
    month: 'short',
    ...(yearly ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  });
  const [start, end] = [from, through].map((day) => dateOf(yearly ? `${anyYear}-${day}` : day));
  const text =
    start! <= end! ? format.formatRange(start!, end!) : `${format.format(start)} – ${format.format(end)}`;
  // In ranges some languages get a zero before the day: 03–05 mar.
  return text.replaceAll(/\b0(?=\d\b)/g, '');
}

const dateOf = (day: CalendarDay): Date => new Date(dayNumber(day) * 86_400_000);
