import type { Holidays } from './calendar.ts';
import { compose } from './compose.ts';
import { weekdayOf } from './day.ts';
import type { Rule } from './grammar.ts';
import { dayOn, sameRange, sameRanges, type Hours, type Range } from './hours.ts';
import { beforeMidnight } from './osm-nights.ts';
import { inOrder } from './ranges.ts';
import { daysIn, occurrences } from './timeline.ts';

/** Eight years in a row begin on every weekday and have two leap years. */
const sampleYears = { from: '2024-01-01', through: '2031-12-31' };

/** Whether the day is a public holiday is not known: what would hold on one is said again as well. */
const calendars: readonly (Holidays | undefined)[] = [undefined, { has: () => true }];

/**
 * The rules without those that say once more what holds already: around nights an OpenStreetMap tag has to, since there
 * a rule that replaces a day also cuts the night that goes on into it (`osm-nights.ts` writes such rules).
 */
export function withoutEchoes(rules: readonly Rule[]): readonly Rule[] {
  const kept: Rule[] = [];
  for (const [index, rule] of rules.entries())
    if (!mayEcho(rule) || !echoes(withAdditions(rule, rules.slice(index + 1)), compose(kept)))
      kept.push(rule);
  return kept;
}

/** A rule with what the next ones add to the same days: times with and without appointments are rules of their own. */
function withAdditions(rule: Rule, others: readonly Rule[]): Rule {
  const end = others.findIndex((other) => other.join !== ',' || !sameDays(other, rule));
  const additions = rule.join === ',' ? [] : others.slice(0, end < 0 ? others.length : end);
  const ranges = [rule, ...additions].flatMap(({ day }) => day.ranges);
  return { ...rule, day: { ...rule.day, ranges: inOrder(ranges) } };
}

const sameDays = (one: Rule, other: Rule): boolean =>
  one.offset === other.offset && one.dates.length + other.dates.length === 0 && sameWeekdays(one, other);

const sameWeekdays = (one: Rule, other: Rule): boolean => one.weekdays.join() === other.weekdays.join();

const mayEcho = ({ offset, dates, join, day, cut }: Rule): boolean =>
  !cut && (offset !== undefined || (dates.length > 0 && join === ',' && day.ranges.length > 0));

function echoes(rule: Rule, hours: Hours): boolean {
  if (rule.offset !== undefined)
    return rule.weekdays.every((weekday) => {
      const { ranges } = hours.week[weekday]!;
      return saysAgain(rule, ranges) || saysAgain(rule, beforeMidnight(ranges));
    });
  return rule.dates.every((dates) => {
    const usual = dates.from.length === 5 ? ofEveryYear(hours) : hours;
    const span = dates.from.length === 10 ? { from: dates.from, through: dates.through } : sampleYears;
    const days = occurrences({ kind: 'period', ...dates, days: [] }, span).flatMap((each) => [
      ...daysIn(each),
    ]);
    return days
      .filter((day) => rule.weekdays.includes(weekdayOf(day)))
      .every((day) => calendars.some((calendar) => saysAgain(rule, dayOn(usual, day, calendar).ranges)));
  });
}

/** What comes every year says again what does so, whatever holds in a single year. */
const ofEveryYear = (hours: Hours): Hours => ({
  ...hours,
  overrides: hours.overrides.filter((override) => override.kind === 'holidays' || override.from.length === 5),
});

/** What adds repeats a part of the day, what replaces all of it. */
const saysAgain = ({ join, day }: Rule, ranges: readonly Range[]): boolean =>
  join === ','
    ? day.ranges.every((range) => ranges.some((other) => sameRange(range, other)))
    : sameRanges(day.ranges, ranges);
