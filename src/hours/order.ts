import { inAnyYear, lengthOf, longestSpecial, type Dates } from './dates.ts';
import { minutesPerDay } from './day.ts';
import type { Rule } from './grammar.ts';
import { covers } from './hours.ts';
import { refuse, Refused } from './reader.ts';

const smallHoursEnd = 6 * 60;

/** A rule, and an earlier one that it cancels although it was certainly meant to stand. */
interface Disorder {
  readonly part: Rule;
  readonly cancelled: Rule;
}

/**
 * Throws a `Refused` where a later rule cancels an earlier one that is the more special: `PH off; Mo-Sa 10:00-20:00`
 * leaves the shop open on holidays. The order that says what was meant is suggested.
 */
export function refuseDisorder(all: readonly Rule[]): void {
  const rules = all.filter(({ join }) => join !== '||');
  refuseAddition(rules);
  const disorder = findDisorder(rules);
  if (!disorder) return;
  const facts = { part: disorder.part.text, cancelled: disorder.cancelled.text, suggestion: suggest(rules) };
  throw new Refused({ code: 'hours-order', facts });
}

/** `Mo-Fr 09:00-18:00, Dec 24 09:00-13:00`: a comma adds to the day, where a replacement is certainly meant. */
function refuseAddition(rules: readonly Rule[]): void {
  const addition = rules.find((rule, index) => {
    const before = rules[index - 1];
    const adds = rule.join === ',' && isSpecial(rule) && rule.day.ranges.length > 0;
    return (
      adds && before && !sameDays(before, rule) && rules.slice(0, index).some((each) => opensOn(each, rule))
    );
  });
  if (addition) refuse('hours-syntax', `, ${addition.text}`, `; ${addition.text}`);
}

const sameDays = (one: Rule, other: Rule): boolean =>
  one.holidays === other.holidays && JSON.stringify(one.dates) === JSON.stringify(other.dates);

/** Whether an earlier rule of the week has hours on a day of the later one. */
const opensOn = (earlier: Rule, later: Rule): boolean =>
  !isSpecial(earlier) && earlier.day.ranges.length > 0 && (later.holidays || shareWeekdays(later, earlier));

function findDisorder(rules: readonly Rule[]): Disorder | undefined {
  for (const [index, part] of rules.entries()) {
    const cancelled = rules.slice(0, index).find((earlier) => cancels(part, earlier));
    if (cancelled) return { part, cancelled };
  }
  return undefined;
}

/** Whether a rule takes away days from an earlier one that is at least as special. */
function cancels(later: Rule, earlier: Rule): boolean {
  // What adds takes nothing away, unless the week is added to what replaces it.
  if (later.join === ',' && (isSpecial(later) || !isSpecial(earlier))) return false;
  return [weekCancels, eveningIsLost, seasonCancelsHolidays, datesCancel].some((test) =>
    test(later, earlier),
  );
}

/** A rule of the week wipes out one of fewer weekdays, and whatever was said of holidays and dates before. */
function weekCancels(later: Rule, earlier: Rule): boolean {
  if (later.dates.length > 0 || later.weekdays.length === 0) return false;
  if (isSpecial(earlier)) return shareWeekdays(later, earlier);
  return earlier.weekdays.every((weekday) => later.weekdays.includes(weekday));
}

/** `Mo-Su 11:00-24:00; Sa 00:00-02:00`: the small hours of a night, written as if they added to the day. */
function eveningIsLost(later: Rule, earlier: Rule): boolean {
  const isSmallHours =
    later.day.ranges.length > 0 && later.day.ranges.every(({ closes }) => closes <= smallHoursEnd);
  const reachesMidnight = earlier.day.ranges.some(({ closes }) => closes === minutesPerDay);
  return isSmallHours && reachesMidnight && !isSpecial(later) && shareWeekdays(later, earlier);
}

const seasonCancelsHolidays = (later: Rule, earlier: Rule): boolean =>
  earlier.holidays &&
  later.day.ranges.length > 0 &&
  later.dates.some((dates) => lengthOf(dates) > longestSpecial);

function datesCancel(later: Rule, earlier: Rule): boolean {
  if (earlier.dates.length === 0 || later.dates.length === 0) return false;
  const sameDates = earlier.dates.every((dates) => later.dates.some((other) => equal(dates, other)));
  if (sameDates) return earlier.weekdays.every((weekday) => later.weekdays.includes(weekday));
  const within = earlier.dates.every((dates) => later.dates.some((other) => contains(other, dates)));
  return within && shareWeekdays(later, earlier);
}

const isSpecial = ({ dates, holidays }: Rule): boolean => dates.length > 0 || holidays;

/** Holidays fall on any weekday. */
const shareWeekdays = (later: Rule, earlier: Rule): boolean =>
  earlier.holidays || earlier.weekdays.some((weekday) => later.weekdays.includes(weekday));

const equal = (one: Dates, other: Dates): boolean => one.from === other.from && one.through === other.through;

/** Whether every day of `inner` is one of `outer`; what comes every year does not lie within one year. */
function contains(outer: Dates, inner: Dates): boolean {
  if (outer.from.length === 10 && inner.from.length === 5) return false;
  const [from, through] = [inner.from, inner.through].map(inAnyYear);
  return covers(outer, from!) && covers(outer, through!) && lengthOf(inner) <= lengthOf(outer);
}

/** The rules from the general to the special; nothing if even so one cancels another. */
function suggest(rules: readonly Rule[]): string {
  if (rules.some(({ join }) => join === ',')) return '';
  const sorted = rules.toSorted((one, other) => generality(other) - generality(one));
  return findDisorder(sorted) ? '' : sorted.map(({ text }) => text).join('; ');
}

/** The more days a rule speaks of, the higher: the week, seasons, holidays, a few days. */
function generality({ dates, holidays, weekdays }: Rule): number {
  const days = dates.reduce((sum, each) => sum + lengthOf(each), 0);
  if (dates.length === 0) return holidays ? longestSpecial + 0.5 : 1000 + weekdays.length;
  return days + weekdays.length / 100;
}
