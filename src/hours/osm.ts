import { addDays, clock, minutesPerDay, wallClock, type Weekday } from './day.ts';
import {
  isAlwaysOpen,
  isWholeDay,
  sameDay,
  type Day,
  type Hours,
  type Override,
  type Range,
} from './hours.ts';
import { monthCodes, weekdayCodes } from './words.ts';

const everyWeekday = 7;
/** A leap year: its last days of the months are the latest that a month has. */
const leapYear = 2024;

/**
 * The `opening_hours` tag of OpenStreetMap: the week, then what replaces it, from the general to the special.
 * Weekdays on which it is closed are told, if no
 * night goes on into them. Notes are written in the language of `locale`, or as they were written.
 * https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification
 */
export function osmHours(hours: Hours, locale = 'und'): string {
  if (isAlwaysOpen(hours) && !hours.otherwiseByAppointment) return '24/7';
  // A rule that replaces another one ends its night at midnight; one that adds to it leaves the night alone.
  const nightly = hours.week.some(endsNextDay);
  const days = nightly ? hours.week.map((day) => (isClosed(day) ? undefined : day)) : hours.week;
  const week = weekRules(days, locale).join(nightly ? ', ' : '; ');
  const rules = [week, ...hours.overrides.flatMap((override) => overrideRules(override, locale))];
  return rules.join('; ') + (hours.otherwiseByAppointment ? ' || "by appointment"' : '');
}

const isClosed = ({ ranges, notes }: Day): boolean => ranges.length === 0 && !notes;

const endsNextDay = ({ ranges }: Day): boolean => ranges.some(({ closes }) => closes > minutesPerDay);

function overrideRules(override: Override, locale: string): readonly string[] {
  if (override.kind === 'holidays') return [ruleText('PH ', override.day, locale)];
  const dates = datesText(override.from, override.through);
  return weekRules(override.days, locale, `${dates} `);
}

/** One rule for all weekdays with the same hours; days left out are told by no rule. */
function weekRules(days: readonly (Day | undefined)[], locale: string, dates = ''): readonly string[] {
  const groups = days.reduce<readonly (readonly Weekday[])[]>((list, day, weekday) => {
    if (!day) return list;
    const same = list.find((group) => sameDay(days[group[0]!]!, day));
    return same ? list.map((group) => (group === same ? [...group, weekday] : group)) : [...list, [weekday]];
  }, []);
  return groups.map((weekdays) => ruleText(dates + weekdaysText(weekdays), days[weekdays[0]!]!, locale));
}

/** A second text needs the days once more; for all days they then have to be named. */
function ruleText(selector: string, day: Day, locale: string): string {
  const texts = dayTexts(day, locale);
  const repeated = texts.length > 1 && selector === '' ? 'Mo-Su ' : selector;
  return texts.map((text) => repeated + text).join(', ');
}

/** `Mo-Fr `, `Mo,We,Sa-Su `; nothing for all seven days. */
function weekdaysText(weekdays: readonly Weekday[]): string {
  if (weekdays.length === everyWeekday) return '';
  const runs = weekdays.reduce<readonly (readonly Weekday[])[]>((list, weekday) => {
    const last = list.at(-1);
    return last?.at(-1) === weekday - 1 ? [...list.slice(0, -1), [...last, weekday]] : [...list, [weekday]];
  }, []);
  return `${runs.map(runText).join(',')} `;
}

const runText = (run: readonly Weekday[]): string =>
  run.length === 1 ? weekdayCodes[run[0]!]! : `${weekdayCodes[run[0]!]!}-${weekdayCodes[run.at(-1)!]!}`;

/** What holds on a day; two texts where some of its ranges are by appointment. */
function dayTexts({ ranges, notes }: Day, locale: string): readonly string[] {
  const note = notes?.[locale] ?? notes?.und;
  const comment = note === undefined ? '' : ` "${note.replaceAll('"', '’')}"`;
  if (ranges.length === 0) return [`off${comment}`];
  const walkIns = ranges.filter((range) => !range.appointment);
  const appointments = ranges.filter((range) => range.appointment);
  return [
    ...(walkIns.length > 0 ? [rangesText(walkIns) + (comment && ` open${comment}`)] : []),
    ...(appointments.length > 0 ? [appointmentText(appointments)] : []),
  ];
}

const appointmentText = (ranges: readonly Range[]): string =>
  isWholeDay(ranges) ? '"by appointment"' : `${rangesText(ranges)} "by appointment"`;

const rangesText = (ranges: readonly Range[]): string =>
  ranges
    .map(
      ({ opens, closes }) =>
        `${clock(opens)}-${closes === minutesPerDay ? clock(closes) : wallClock(closes)}`,
    )
    .join();

/**
 * `Aug 10-25`, `Jul-Aug`, `2026 Dec 24`, `2026 Nov 16-2026 Dec 06`: with days of two months the year stands at both
 * ends, since the reader that OpenStreetMap’s editors share (opening_hours.js) refuses it at one.
 */
function datesText(from: string, through: string): string {
  const [start, end] = [partsOf(from), partsOf(through)];
  const year = start.year ? `${start.year} ` : '';
  if (start.day === '01' && isLastOfMonth(through) && start.year === end.year) {
    return year + (start.month === end.month ? start.month : `${start.month}-${end.month}`);
  }
  const first = `${year}${start.month} ${start.day}`;
  if (from === through) return first;
  const sameMonth = start.year === end.year && start.month === end.month && from < through;
  return `${first}-${sameMonth ? end.day : [end.year, end.month, end.day].join(' ').trimStart()}`;
}

function partsOf(date: string): { readonly year: string; readonly month: string; readonly day: string } {
  const [day, month, year = ''] = date.split('-').toReversed();
  return { year, month: monthCodes[Number(month) - 1]!, day: day! };
}

function isLastOfMonth(date: string): boolean {
  const day = date.length === 5 ? `${leapYear}-${date}` : date;
  return addDays(day, 1).endsWith('-01');
}
