import { elided } from '../i18n/elision.ts';
import { fill } from '../i18n/format.ts';
import { endless } from './endless.ts';
import { formatPeriod, formatWeekdays } from './date-text.ts';
import { weekdayOf, type CalendarDay, type Weekday } from './day.ts';
import { isWholeDay, sameDay, walkIn, type Day, type Hours, type Override, type Period } from './hours.ts';
import { formatRanges } from './time-text.ts';

/** Days with the same hours: `lun–ven`, `9–13 e 15.30–19`. */
export interface HoursRow {
  readonly days: string;
  readonly times: string;
  /** What the staff say of those days, a sentence or a part of one. */
  readonly note?: string | undefined;
  readonly closed: boolean;
}

/** The words that Intl does not have; the messages of a language have them all. */
export interface HoursWords {
  readonly closed: string;
  readonly open24: string;
  readonly byAppointment: string;
  readonly otherTimes: string;
  readonly publicHolidays: string;
  readonly everyDay: string;
  /** With `{date}`: as from that day, for ever. */
  readonly fromDay: string;
  /** With `{date}`: up to that day and on it. */
  readonly throughDay: string;
}

/** Neighbouring weekdays with the same hours. */
interface Run {
  readonly first: Weekday;
  readonly length: number;
  readonly day: Day;
}

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
  const overrides = hours.overrides.filter((override) => !isOver(override, today));
  const otherTimes = { days: words.otherTimes, times: words.byAppointment, closed: false };
  return [
    ...describeDays(hours.week, lang, words),
    ...overrides.flatMap((override) => describeOverride(override, lang, words)),
    ...(hours.otherwiseByAppointment ? [otherTimes] : []),
  ];
}

/** The rows of a week, Monday first; a weekday left out has none. */
export const describeDays = (
  days: readonly (Day | undefined)[],
  lang: string,
  words: HoursWords,
): readonly HoursRow[] =>
  runsOf(days).map(({ first, length, day }) =>
    row(length === 7 ? words.everyDay : formatWeekdays(first, length, lang), day, lang, words),
  );

/** `9–13 e 15.30–19`, `chiuso`, `9–13 (solo asporto)`. */
export const describeDay = (day: Day, lang: string, words: HoursWords): string =>
  timesAndNote({ times: describeRanges(day, lang, words), note: noteIn(day, lang) });

/** A row’s times and note where both must stand in one line. */
export const timesAndNote = ({ times, note }: Pick<HoursRow, 'times' | 'note'>): string =>
  note === undefined ? times : `${times} (${note})`;

/** In the reader’s language, or as it was written where no language was given. */
export const noteIn = ({ notes }: Pick<Day, 'notes'>, lang: string): string | undefined =>
  notes?.[lang.toLowerCase()] ?? notes?.[lang.split('-')[0]!] ?? notes?.und;

function describeRanges(day: Day, lang: string, words: HoursWords): string {
  const open = walkIn(day);
  const appointments = day.ranges.filter((range) => range.appointment);
  if (isWholeDay(open)) return words.open24;
  if (isWholeDay(appointments)) return words.byAppointment;
  const parts = [
    ...(open.length > 0 ? [formatRanges(open, lang)] : []),
    ...(appointments.length > 0 ? [`${formatRanges(appointments, lang)} ${words.byAppointment}`] : []),
  ];
  return parts.join(', ') || words.closed;
}

function describeOverride(override: Override, lang: string, words: HoursWords): readonly HoursRow[] {
  if (override.kind === 'holidays') return [row(words.publicHolidays, override.day, lang, words)];
  const dates = periodText(override, lang, words);
  if (isDated(override) && override.from === override.through) {
    const day = override.days[weekdayOf(override.from)];
    return day ? [row(dates, day, lang, words)] : [];
  }
  return runsOf(override.days).map(({ first, length, day }) =>
    row(length === 7 ? dates : `${dates}, ${formatWeekdays(first, length, lang)}`, day, lang, words),
  );
}

function periodText({ from, through }: Period, lang: string, { fromDay, throughDay }: HoursWords): string {
  const [start, end] = [from, through].map((day) => formatPeriod({ from: day, through: day }, lang));
  if (from === endless.from) return elided(fill(throughDay, { date: end! }), lang);
  if (through === endless.through) return elided(fill(fromDay, { date: start! }), lang);
  return formatPeriod({ from, through }, lang);
}

const row = (days: string, day: Day, lang: string, words: HoursWords): HoursRow => ({
  days,
  times: describeRanges(day, lang, words),
  note: noteIn(day, lang),
  closed: day.ranges.length === 0,
});

const isOver = (override: Override, today?: CalendarDay): boolean =>
  override.kind === 'period' && today !== undefined && isDated(override) && override.through < today;

const isDated = ({ from }: Period): boolean => from.length === 10;

function runsOf(days: readonly (Day | undefined)[]): readonly Run[] {
  return days.reduce<readonly Run[]>((list, day, weekday) => {
    const last = list.at(-1);
    if (!day) return list;
    if (last && last.first + last.length === weekday && sameDay(last.day, day)) {
      return [...list.slice(0, -1), { ...last, length: last.length + 1 }];
    }
    return [...list, { first: weekday, length: 1, day }];
  }, []);
}
