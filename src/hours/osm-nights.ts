import type { Holidays } from './calendar.ts';
import { addDays, minutesPerDay, weekdayOf, type CalendarDay, type Weekday } from './day.ts';
import { covers, dayOn, daysOf, sameDay, type Day, type Hours, type Period, type Range } from './hours.ts';
import { weekdayRules, type OsmRule } from './osm-rule.ts';
import { inOrder, shift } from './ranges.ts';
import { daysIn, occurrences, type Outlook } from './timeline.ts';

/**
 * Readers of OpenStreetMap take a rule that replaces a day from its first minute, with the night that has gone on into
 * it; and let the night before go on into the day after a closure, although it was closed. These are the rules with
 * what it takes, besides, to say the right minutes of all days of the outlook: for what comes every year or on every
 * holiday in general, as far as that helps, else for the days that are left.
 */
export function withNights(hours: Hours, rules: readonly OsmRule[], outlook: Outlook): readonly OsmRule[] {
  const hasNights = [...hours.week, ...hours.overrides.flatMap(daysOf)].some(endsNextDay);
  if (!hasNights || hours.overrides.length === 0) return rules;
  const isWrong = wrongDays(hours, outlook);
  const remedies = [
    ...holidayRemedies(hours),
    ...hours.overrides.flatMap((override) => periodRemedies(hours, override)),
  ];
  let [best, wrong] = [rules, isWrong(rules)];
  for (const remedy of remedies) {
    if (wrong.length === 0) break;
    const tried = remedy(best);
    const left = isWrong(tried);
    if (left.length < wrong.length) [best, wrong] = [tried, left];
  }
  return corrected(hours, best, wrong, outlook.calendar);
}

type Remedy = (rules: readonly OsmRule[]) => readonly OsmRule[];

const endsNextDay = ({ ranges }: Day): boolean => ranges.some(({ closes }) => closes > minutesPerDay);

/**
 * `PH +1 day` before the rule of the holidays, so that theirs holds where two follow each other, and only until midnight,
 * since then the night of the week goes on; `PH -1 day` after it.
 */
function holidayRemedies({ week, overrides }: Hours): readonly Remedy[] {
  if (!overrides.some(({ kind }) => kind === 'holidays')) return [];
  const evening = (day: Day): Day => ({ ...day, ranges: beforeMidnight(day.ranges) });
  const dayAfter = weekdayRules(
    week.map((day, weekday) => (endsNextDay(week[(weekday + 6) % 7]!) ? evening(day) : undefined)),
  );
  const isRule = ({ holidays, dates }: OsmRule): boolean => holidays === 0 && !dates;
  return [
    (rules) =>
      insert(
        rules,
        rules.findIndex(isRule),
        dayAfter.map((rule) => ({ ...rule, holidays: 1 })),
      ),
    (rules) =>
      insert(
        rules,
        rules.findIndex(isRule) + 1,
        nightRules(week).map((rule) => ({ ...rule, holidays: -1 })),
      ),
  ];
}

const insert = (rules: readonly OsmRule[], index: number, others: readonly OsmRule[]): readonly OsmRule[] =>
  rules.toSpliced(index, 0, ...others);

/** Rules that add the nights of days, with what goes before midnight. */
const nightRules = (days: readonly (Day | undefined)[]): readonly OsmRule[] =>
  weekdayRules(days.map((day) => (day && endsNextDay(day) ? nightOf(day) : undefined))).map((rule) => ({
    ...rule,
    join: ',',
  }));

const nightOf = ({ ranges }: Day): Day => ({ ranges: ranges.filter(({ closes }) => closes > minutesPerDay) });

/** Around a period of every year, and between its weekdays, where the week is on both sides of it. */
function periodRemedies(hours: Hours, override: Hours['overrides'][number]): readonly Remedy[] {
  if (override.kind !== 'period' || override.from.length === 10 || meetsAnother(hours, override)) return [];
  const { week } = hours;
  const { from, through, days } = override;
  const dates = { from, through };
  const at = (day: string, rules: readonly OsmRule[]) =>
    rules.map((rule) => ({ ...rule, dates: { from: day, through: day } }));
  const [before, after] = [yearlyDay(from, -1), yearlyDay(through, 1)];
  const dayAfter = week.map((day, weekday) => {
    const night = week[(weekday + 6) % 7]!;
    return endsNextDay(night) ? day : undefined;
  });
  const between = weekdayRules(
    week.map((day, weekday) => (!days[weekday] && days[(weekday + 6) % 7] ? day : undefined)),
  );
  const append =
    (...others: readonly OsmRule[]): Remedy =>
    (rules) => [...rules, ...others];
  // One of all the year has no day before it, nor one after it.
  const edges = covers(override, `2024-${after}`)
    ? []
    : [
        append(...at(after, weekdayRules(dayAfter)), ...at(through, nightRules(days))),
        append(...at(before, nightRules(week))),
      ];
  return [
    ...edges,
    append(...between.map((rule) => ({ ...rule, dates }))),
    append(
      ...nightRules(
        week.map((day, weekday) => days[weekday] ?? (days[(weekday + 1) % 7] ? day : undefined)),
      ).map((rule) => ({ ...rule, dates })),
    ),
  ];
}

/** Whether another period of every year lies in it or beside it. */
function meetsAnother({ overrides }: Hours, period: Period): boolean {
  const ends = [yearlyDay(period.from, -1), period.from, period.through, yearlyDay(period.through, 1)];
  return overrides.some(
    (other) =>
      other.kind === 'period' &&
      other !== period &&
      other.from.length === 5 &&
      (ends.some((day) => covers(other, `2024-${day}`)) || covers(period, `2024-${other.from}`)),
  );
}

const yearlyDay = (day: string, later: number): string => addDays(`2024-${day}`, later).slice(5);

/** The days of the outlook on which readers of the rules would not find what holds. */
function wrongDays(hours: Hours, outlook: Outlook): (rules: readonly OsmRule[]) => readonly CalendarDay[] {
  const days = suspects(hours, outlook).map((day) => ({
    day,
    truth: minutesText(truthOn(hours, day, outlook.calendar)),
  }));
  return (rules) =>
    days
      .filter(({ day, truth }) => minutesText(readOn(rules, day, outlook.calendar)) !== truth)
      .map(({ day }) => day);
}

/** The days of the overrides and their neighbours: on others nothing is replaced. */
function suspects({ overrides }: Hours, { from, through, calendar }: Outlook): readonly CalendarDay[] {
  const spans = overrides.flatMap((override) =>
    override.kind === 'period'
      ? occurrences(override, { from, through })
      : [...(calendar?.keys() ?? [])].map((day) => ({ from: day, through: day })),
  );
  const around = spans.flatMap((span) => {
    const [first, last] = [addDays(span.from, -1), addDays(span.through, 2)];
    return [...daysIn({ from: first < from ? from : first, through: last > through ? through : last })];
  });
  return [...new Set(around)].toSorted();
}

/** Ranges within a day, from midnight to midnight. */
function truthOn(hours: Hours, day: CalendarDay, calendar?: Holidays): readonly Range[] {
  return [
    ...beforeMidnight(dayOn(hours, day, calendar).ranges),
    ...afterMidnight(dayOn(hours, addDays(day, -1), calendar).ranges),
  ];
}

/** The same as readers of the rules find it: the last rule of a day replaces all before it, nights included. */
function readOn(rules: readonly OsmRule[], day: CalendarDay, calendar?: Holidays): readonly Range[] {
  const dayBefore = addDays(day, -1);
  let ranges: Range[] = [];
  for (const rule of rules) {
    if (speaksOf(rule, day, calendar)) {
      if (rule.join === ';') ranges = [];
      ranges.push(...beforeMidnight(rule.day.ranges));
    }
    if (endsNextDay(rule.day) && speaksOf(rule, dayBefore, calendar))
      ranges.push(...afterMidnight(rule.day.ranges));
  }
  return ranges;
}

function speaksOf({ dates, weekdays, holidays }: OsmRule, day: CalendarDay, calendar?: Holidays): boolean {
  if (dates && !covers(dates, day)) return false;
  const isWeekday = weekdays.includes(weekdayOf(day));
  if (holidays === undefined) return isWeekday;
  const isHoliday = calendar?.has(addDays(day, -holidays)) ?? false;
  return holidays === 0 ? isWeekday || isHoliday : isWeekday && isHoliday;
}

export const beforeMidnight = (ranges: readonly Range[]): readonly Range[] =>
  ranges.map((range) => (range.closes > minutesPerDay ? { ...range, closes: minutesPerDay } : range));

const afterMidnight = (ranges: readonly Range[]): readonly Range[] =>
  shift(
    ranges.filter(({ closes }) => closes > minutesPerDay),
    -minutesPerDay,
  ).map((range) => ({ ...range, opens: 0 }));

/** Ranges as one text, however they are put together. */
function minutesText(ranges: readonly Range[]): string {
  const parts = [
    ranges.filter(({ appointment }) => !appointment),
    ranges.filter(({ appointment }) => appointment),
  ];
  return parts
    .map((part) =>
      inOrder(merged(part))
        .map(({ opens, closes }) => `${opens}-${closes}`)
        .join(' '),
    )
    .join('|');
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const list: Range[] = [];
  for (const range of ranges.toSorted((one, other) => one.opens - other.opens)) {
    const last = list.at(-1);
    if (last && range.opens <= last.closes)
      list[list.length - 1] = { ...last, closes: Math.max(last.closes, range.closes) };
    else list.push(range);
  }
  return list;
}

/** With the hours of single days, where readers find others, and the nights before, where they miss them. */
function corrected(
  hours: Hours,
  rules: readonly OsmRule[],
  wrong: readonly CalendarDay[],
  calendar?: Holidays,
): readonly OsmRule[] {
  const list = [...rules];
  const reads = (others: readonly OsmRule[], day: CalendarDay) =>
    minutesText(readOn([...list, ...others], day, calendar)) === minutesText(truthOn(hours, day, calendar));
  for (const day of wrong) {
    const before = dayOn(hours, addDays(day, -1), calendar);
    const night = endsNextDay(before) ? [on(addDays(day, -1), nightOf(before), ',')] : [];
    if (reads([], day)) continue;
    if (reads(night, day)) list.push(...night);
    else if (!lengthen(list, day, dayOn(hours, day, calendar)))
      list.push(on(day, dayOn(hours, day, calendar), ';'), ...night);
  }
  return list;
}

/** Where the rule before is of the days before, each of them, and of the same hours, it becomes one of this day, too. */
function lengthen(rules: OsmRule[], day: CalendarDay, told: Day): boolean {
  const index = rules.findLastIndex(({ join }) => join === ';');
  const { dates, weekdays, day: before } = rules[index] ?? {};
  if (!dates || !before || !sameDay(before, told) || dates.through !== addDays(day, -1)) return false;
  if (![...daysIn(dates)].every((each) => weekdays?.includes(weekdayOf(each)))) return false;
  rules[index] = { join: ';', weekdays: everyWeekday, day: told, dates: { from: dates.from, through: day } };
  return true;
}

const on = (date: CalendarDay, day: Day, join: OsmRule['join']): OsmRule => ({
  join,
  dates: { from: date, through: date },
  weekdays: everyWeekday,
  day,
});

const everyWeekday: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];
