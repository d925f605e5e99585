/**
 * Reads each dialect back with nothing of the code that writes it: for a day, the minutes from its midnight at which
 * the business opens and closes, as text (`540-780 930-1140`). A file that breaks a rule of its format throws.
 */
import type { OpeningHoursSpecification } from 'schema-dts';
import type { AppleDay, AppleHours } from '../apple.ts';
import type { Holidays } from '../calendar.ts';
import type { CalendarDay } from '../day.ts';
import type { GoogleProfileCells } from '../google-profile.ts';

export type Reader = (day: CalendarDay) => string;

export const englishWeekdays = [
  'Sunday',
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
] as const;

/** `openingHoursSpecification` as Google documents it; rules LB06 to LB12. Weekdays by appointment are not told. */
export function googleReader(
  specifications: readonly OpeningHoursSpecification[],
  byAppointment: readonly string[] = [],
): Reader {
  const entries = specifications.map(toEntry);
  for (const name of englishWeekdays) {
    const isTold = entries.some((entry) => entry.yearRound && entry.weekdays.includes(name));
    if (isTold === byAppointment.includes(name)) throw new Error(`LB12 ${name}`);
  }
  return (day) => {
    const today = entries.filter((entry) => entry.weekdays.includes(weekdayName(day)));
    const dated = today.filter(({ yearRound, from, through }) => !yearRound && from <= day && day <= through);
    const valid = dated.length > 0 ? dated : today.filter(({ yearRound }) => yearRound);
    const closed = valid.filter(({ opens, closes }) => opens === '00:00' && closes === '00:00');
    if (closed.length > 0 && valid.length > 1) throw new Error(`LB08 closed and open on ${day}`);
    return closed.length > 0 ? '' : text(valid.map(({ opens, closes }) => googleRange(opens, closes)));
  };
}

function toEntry(specification: OpeningHoursSpecification) {
  const { opens, closes, validFrom, validThrough, dayOfWeek } = specification as unknown as Record<
    string,
    unknown
  >;
  for (const time of [opens, closes]) {
    if (!/^([01]\d|2[0-3]):[0-5]\d$/.test(String(time))) throw new Error(`LB06 ${String(time)}`);
  }
  const dates = [validFrom, validThrough].filter((date) => date !== undefined).map(String);
  if (dates.length === 1 || !dates.every((date) => /^\d{4}-\d{2}-\d{2}$/.test(date)))
    throw new Error(`LB09 ${dates.join()}`);
  const [from = '', through = ''] = dates;
  if (from > through) throw new Error(`LB09 ${dates.join()}`);
  const weekdays = dayOfWeek as readonly string[];
  if (!weekdays.every((name) => (englishWeekdays as readonly string[]).includes(name)))
    throw new Error('LB07');
  return {
    opens: String(opens),
    closes: String(closes),
    from,
    through,
    weekdays,
    yearRound: dates.length === 0,
  };
}

function googleRange(opens: string, closes: string): Times {
  if (opens === '00:00' && closes === '23:59') return [0, 1440];
  if (opens === closes) throw new Error(`LB08 ${opens}`);
  return [minutes(opens), closes < opens ? minutes(closes) + 1440 : minutes(closes)];
}

/** The cells of the Business Profile sheet; rule GB04. */
export function googleProfileReader(cells: GoogleProfileCells): Reader {
  const special = new Map<string, string[]>();
  for (const entry of cells.special.split(', ').filter(Boolean)) {
    const [, day, range] = /^(\d{4}-\d{2}-\d{2}): (\S+)$/.exec(entry)!;
    special.set(day!, [...(special.get(day!) ?? []), range!]);
  }
  return (day) =>
    text((special.get(day) ?? cells.regular[weekdayName(day)].split(', ')).flatMap(profileRange));
}

function profileRange(cell: string): Times[] {
  if (cell === 'x') return [];
  const [, opens, closes] = /^((?:[01]\d|2[0-3]):[0-5]\d)-((?:[01]\d|2[0-3]):[0-5]\d)$/.exec(cell)!;
  return [rangeOf(opens!, closes!)];
}

/** Apple’s hours; rules AP03 and AP07. */
export function appleReader({ openingHoursByDay, specialHours }: AppleHours): Reader {
  return (day) => {
    const special = specialHours.filter(({ startDate, endDate }) => startDate <= day && day <= endDate);
    if (special.length > 1) throw new Error(`two special hours on ${day}`);
    const [instead] = special;
    if (!instead) return appleTimes(openingHoursByDay, day);
    if (instead.closed) return '';
    const length = (Date.parse(instead.endDate) - Date.parse(instead.startDate)) / 86_400_000 + 1;
    if (length > 7 || instead.hoursByDay?.length !== length) throw new Error(`AP07 ${instead.startDate}`);
    return appleTimes(instead.hoursByDay, day);
  };
}

function appleTimes(days: readonly AppleDay[], day: CalendarDay): string {
  const { times = [] } = days.find((each) => each.day === weekdayName(day).toUpperCase()) ?? {};
  return text(
    times.map(({ startTime, endTime }) => {
      for (const time of [startTime, endTime])
        if (!/^([01]\d|2[0-4]):[0-5]\d$/.test(time)) throw new Error(`AP03 ${time}`);
      return rangeOf(startTime, endTime);
    }),
  );
}

/** An iCalendar file whose summaries are in British English; days without an event are those of the `week`. */
export function icalendarReader(file: string, name: string, week: Reader): Reader {
  const lines = file.replaceAll('\r\n ', '').split('\r\n');
  const events = lines.flatMap((line, index) =>
    line === 'BEGIN:VEVENT' ? [eventAt(lines.slice(index), name)] : [],
  );
  return (day) => {
    const [event, ...others] = events.filter(({ from, until }) => from <= day && day < until);
    if (others.length > 0) throw new Error(`two events on ${day}`);
    return event ? englishReader(event.rows)(day) : week(day);
  };
}

function eventAt(lines: readonly string[], name: string) {
  const value = (property: string) =>
    lines
      .find((line) => line.startsWith(property))!
      .split(':')
      .slice(1)
      .join(':');
  const date = (property: string) => value(property).replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3');
  const summary = value('SUMMARY').replaceAll(/\\(.)/g, '$1').slice(`${name}: `.length);
  const rows = summary.split('; ').map((row) => {
    const [, days = 'every day', times = row] =
      /^((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[^ ]*(?: and \w+)?) (.*)$/.exec(row) ?? [];
    return { days, times };
  });
  return { from: date('DTSTART'), until: date('DTEND'), rows };
}

export interface EnglishRow {
  readonly days: string;
  readonly times: string;
}

/**
 * Rows in British English, `Mon–Fri` and `09:00–13:00 and 15:30–19:00`. As on a sign at the door, a row further down
 * replaces those above it on the days that it names.
 */
export function englishReader(
  rows: readonly EnglishRow[],
  holidays: Pick<Holidays, 'has'> = new Set(),
): Reader {
  const isNamed = rows.map(({ days }) => englishDays(days, holidays));
  return (day) => {
    const index = isNamed.findLastIndex((isMeant) => isMeant(day));
    if (index < 0) throw new Error(`no row for ${day}`);
    return englishTimes(rows[index]!.times);
  };
}

function englishTimes(times: string): string {
  if (times === 'open 24 hours') return text([[0, 1440]]);
  const [walkIn] = times.split(/, (?=[^,]*by appointment)/);
  if (walkIn!.includes('by appointment')) return '';
  return text(
    [...walkIn!.matchAll(/(\d\d:\d\d)–(\d\d:\d\d)/g)].map(([, opens, closes]) => rangeOf(opens!, closes!)),
  );
}

type IsMeant = (day: CalendarDay) => boolean;

/** `every day`, `Mon–Fri`, `public holidays`, `10–25 Aug`, `24 Dec 2026 – 6 Jan 2027, Sat and Sun`. */
function englishDays(days: string, holidays: Pick<Holidays, 'has'>): IsMeant {
  if (days === 'public holidays') return (day) => holidays.has(day);
  const [first, weekdays] = days.split(', ');
  const dates = englishDates(first!);
  if (!dates) return isWeekday(days);
  const isThatWeekday = isWeekday(weekdays ?? 'every day');
  return (day) => dates(day) && isThatWeekday(day);
}

const englishMonths = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sept', 'Oct', 'Nov', 'Dec'];

/**
 * Dates take what is missing from the end of their range; without a year they are those of every year. `from` a day
 * and `until` a day have no other end.
 */
function englishDates(dates: string): IsMeant | undefined {
  const [, end, date] = /^(from|until) (.*)$/.exec(dates) ?? [];
  if (date !== undefined)
    return englishDates(end === 'from' ? `${date} – 31 Dec 2099` : `1 Jan 2000 – ${date}`);
  const months = dates.split('–').map((month) => englishMonths.indexOf(month) + 1);
  if (!months.includes(0)) return isBetween(`${pad(months[0]!)}-01`, `${pad(months.at(-1)!)}-31`);
  const ends = dates.split(/\s*–\s*/).map((end) => /^(\d+)(?: ([A-Z][a-z]+))?(?: (\d{4}))?$/.exec(end));
  if (ends.includes(null)) return undefined;
  const [, , lastMonth, lastYear] = ends.at(-1)!;
  const [from, through = from] = ends.map((end) => {
    const [, day, month = lastMonth, year = lastYear] = end!;
    const monthDay = `${pad(englishMonths.indexOf(month!) + 1)}-${pad(Number(day))}`;
    return year ? `${year}-${monthDay}` : monthDay;
  }) as [string, string?];
  return isBetween(from, through);
}

const isBetween =
  (from: string, through: string): IsMeant =>
  (day) => {
    const compared = day.slice(-from.length);
    return from <= through
      ? from <= compared && compared <= through
      : from <= compared || compared <= through;
  };

const pad = (number: number): string => String(number).padStart(2, '0');

function isWeekday(days: string): IsMeant {
  const meant = names(days);
  return (day) => meant.includes(weekdayName(day).slice(0, 3));
}

function names(days: string): readonly string[] {
  const order = [...englishWeekdays.slice(1), 'Sunday'].map((name) => name.slice(0, 3));
  if (days === 'every day') return order;
  const [first, last = first] = days.split(/–| and /);
  return order.slice(order.indexOf(first!), order.indexOf(last!) + 1);
}

type Times = [opens: number, closes: number];

/** Closing at or before the opening is closing on the next day. */
const rangeOf = (opens: string, closes: string): Times => [
  minutes(opens),
  closes <= opens ? minutes(closes) + 1440 : minutes(closes),
];

const text = (ranges: readonly Times[]): string =>
  ranges
    .toSorted(([one], [other]) => one - other)
    .map((times) => times.join('-'))
    .join(' ');

const minutes = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const weekdayName = (day: CalendarDay) => englishWeekdays[new Date(`${day}T00:00Z`).getUTCDay()]!;
