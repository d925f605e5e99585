import { addDays, clock, minutesPerDay, wallClock, type Weekday } from './day.ts';
import { longestSpecial } from './dates.ts';
import {
  isAlwaysOpen,
  isWholeDay,
  sameDay,
  type Day,
  type Hours,
  type Override,
  type Range,
} from './hours.ts';
import { withNights } from './osm-nights.ts';
import { weekdayRules, type OsmRule } from './osm-rule.ts';
import { daysBetween, type Outlook } from './timeline.ts';
import { monthCodes, weekdayCodes } from './words.ts';

const everyWeekday = 7;
/** A leap year: its last days of the months are the latest that a month has. */
const leapYear = 2024;

/**
 * The `opening_hours` tag of OpenStreetMap: the week, then what replaces it, from the general to the special.
 * Weekdays on which it is closed are told, if no night goes on into them. Notes are written in the language of
 * `locale`, or as they were written. Where nights meet days with other hours, the days of the outlook are told so that
 * readers cut no night (https://wiki.openstreetmap.org/wiki/Key:opening_hours/specification).
 */
export function osmHours(hours: Hours, locale = 'und', outlook?: Outlook): string {
  if (isAlwaysOpen(hours) && !hours.otherwiseByAppointment) return '24/7';
  const rules = outlook ? withNights(hours, rulesOf(hours), outlook) : rulesOf(hours);
  const texts = rules.map((rule, index) => {
    const join = index === 0 ? '' : `${rule.join} `;
    return join + ruleText(selectorText(rule), rule.day, locale);
  });
  return texts.join('') + (hours.otherwiseByAppointment ? ' || "by appointment"' : '');
}

/** The rules of the week, and of what replaces it. */
function rulesOf({ week, overrides }: Hours): readonly OsmRule[] {
  // A rule that replaces another one ends its night at midnight; one that adds to it leaves the night alone.
  const nightly = week.some(endsNextDay);
  const days = nightly ? week.map((day) => (isClosed(day) ? undefined : day)) : week;
  const weekly = weekdayRules(days).map((rule): OsmRule => ({ ...rule, join: nightly ? ',' : ';' }));
  const [first, ...others] = overrides;
  const together = first?.kind === 'holidays' && withHolidays(weekly, first.day, nightly);
  return together
    ? [...together, ...others.flatMap((override) => overrideRules(override, true))]
    : [
        ...weekly,
        ...overrides.flatMap((override, index) =>
          overrideRules(override, overrides.slice(0, index).some(isHolidays)),
        ),
      ];
}

const isHolidays = ({ kind }: Override): boolean => kind === 'holidays';

/** `Su,PH 10:00-13:00`: one rule where the times are the same. With nights only if they are so on all days. */
function withHolidays(
  weekly: readonly OsmRule[],
  day: Day,
  nightly: boolean,
): readonly OsmRule[] | undefined {
  const same = weekly.find((rule) => rule.day.ranges.length > 0 && sameDay(rule.day, day));
  if (!same || (nightly && same.weekdays.length < everyWeekday)) return undefined;
  // It comes last, so that it holds on holidays among the other weekdays.
  return [...weekly.filter((rule) => rule !== same), { ...same, holidays: 0 }];
}

const isClosed = ({ ranges, notes }: Day): boolean => ranges.length === 0 && !notes;

const endsNextDay = ({ ranges }: Day): boolean => ranges.some(({ closes }) => closes > minutesPerDay);

/** A period after the holidays, in which they are not kept, says so where it might be taken for a mere season. */
function overrideRules(override: Override, afterHolidays: boolean): readonly OsmRule[] {
  if (override.kind === 'holidays') return [{ join: ';', weekdays: [], holidays: 0, day: override.day }];
  const { from, through } = override;
  return spansOf(from, through).flatMap((dates) =>
    weekdayRules(override.days).map((rule) => {
      const isWhole = rule.weekdays.length === everyWeekday && rule.day.ranges.length > 0;
      const isLong =
        daysBetween({ from: inLeapYear(dates.from), through: inLeapYear(dates.through) }) > longestSpecial;
      const namesHolidays = afterHolidays && isWhole && (isLong || dates.through < dates.from);
      return { ...rule, dates, ...(namesHolidays && { holidays: 0 }) };
    }),
  );
}

const inLeapYear = (day: string): string => (day.length === 5 ? `${leapYear}-${day}` : day);

/**
 * A period of every year that ends with February is told by the month, since readers go on to 1 March where there is no
 * 29th; and one within February is told with that day apart.
 */
function spansOf(from: string, through: string): readonly NonNullable<OsmRule['dates']>[] {
  if (through !== '02-29' || from === through || from.endsWith('-01')) return [{ from, through }];
  return from.startsWith('02')
    ? [
        { from, through: '02-28' },
        { from: through, through },
      ]
    : [
        { from, through: '01-31' },
        { from: '02-01', through },
      ];
}

/** `2026 Dec 24-26 `, `Jul-Aug Mo-Fr `, `Su,PH `, `PH -1 day Fr `; nothing for all days. */
function selectorText({ dates, weekdays, holidays }: OsmRule): string {
  const parts = [
    dates ? datesText(dates.from, dates.through) : '',
    holidays ? `PH ${holidays > 0 ? '+' : '-'}${Math.abs(holidays)} day` : '',
    holidays === 0 ? [weekdaysText(weekdays), 'PH'].filter(Boolean).join(',') : '',
    holidays !== 0 && weekdays.length < everyWeekday ? weekdaysText(weekdays) : '',
  ];
  return parts.map((part) => (part === '' ? '' : `${part} `)).join('');
}

/** A second text needs the days once more; for all days they then have to be named. */
function ruleText(selector: string, day: Day, locale: string): string {
  const texts = dayTexts(day, locale);
  const repeated = texts.length > 1 && selector === '' ? 'Mo-Su ' : selector;
  return texts.map((text) => repeated + text).join(', ');
}

/** `Mo-Fr`, `Mo,We,Sa-Su` */
function weekdaysText(weekdays: readonly Weekday[]): string {
  const runs: Weekday[][] = [];
  for (const weekday of weekdays) {
    const last = runs.at(-1);
    if (last?.at(-1) === weekday - 1) last.push(weekday);
    else runs.push([weekday]);
  }
  return runs.map(runText).join(',');
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
  const isWithinMonth = start.year === end.year && start.month === end.month && from < through;
  // opening_hours.js overlooks `Feb 10-28`, and understands `Feb 10-Feb 28`.
  const isShort = isWithinMonth && !/02-2[89]$/.test(through);
  return `${first}-${isShort ? end.day : [end.year, end.month, end.day].join(' ').trimStart()}`;
}

function partsOf(date: string): { readonly year: string; readonly month: string; readonly day: string } {
  const [day, month, year = ''] = date.split('-').toReversed();
  return { year, month: monthCodes[Number(month) - 1]!, day: day! };
}

function isLastOfMonth(date: string): boolean {
  return addDays(inLeapYear(date), 1).endsWith('-01');
}
