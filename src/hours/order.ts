import { inAnyYear, lengthOf, longestSpecial, sameDates, type Dates } from './dates.ts';
import { minutesPerDay } from './day.ts';
import type { Rule } from './grammar.ts';
import { covers, isWholeDay, sameRanges } from './hours.ts';
import { overlapIn } from './ranges.ts';
import { refuse, Refused } from './refused.ts';

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
  refuseSemicolon(rules);
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

/** `Mo-Fr 09:00-13:00; 15:00-19:00`: a semicolon, where a comma is certainly meant; the rule would hold on all days. */
function refuseSemicolon(rules: readonly Rule[]): void {
  for (const [index, rule] of rules.entries()) {
    const before = rules[index - 1];
    if (!before?.named || rule.named || rule.join !== ';' || !isTimed(rule) || !isTimed(before)) continue;
    const together = [...before.day.ranges, ...rule.day.ranges].toSorted(
      (one, other) => one.opens - other.opens,
    );
    if (!overlapIn(together)) refuse('hours-syntax', `; ${rule.text}`, `, ${rule.text}`);
  }
}

const isTimed = ({ day }: Rule): boolean =>
  day.ranges.length > 0 && !day.ranges.some(({ appointment }) => appointment);

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
  if (later.cut) return false;
  // What adds takes nothing away, unless the week is added to what replaces it, or opens a day that was closed.
  const opensClosed =
    later.join === ',' && !isSpecial(earlier) && !earlier.cut && earlier.day.ranges.length === 0;
  if (later.join === ',' && (isSpecial(later) || !isSpecial(earlier)) && !opensClosed) return false;
  return [weekCancels, eveningIsLost, seasonCancelsHolidays, holidaysCancelDates, datesCancel].some((test) =>
    test(later, earlier),
  );
}

/** A rule of the week wipes out one of fewer weekdays, and whatever was said of holidays and dates before. */
function weekCancels(later: Rule, earlier: Rule): boolean {
  if (later.dates.length > 0 || later.weekdays.length === 0 || later.offset !== undefined) return false;
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
  !later.holidays &&
  later.day.ranges.length > 0 &&
  later.dates.some((dates) => lengthOf(dates) > longestSpecial);

/** `Dec 8 15:00-19:00; PH off`, `Aug off; PH 10:00-13:00`: only a season says nothing of the holidays in it. */
function holidaysCancelDates(later: Rule, earlier: Rule): boolean {
  if (!later.holidays || later.dates.length > 0 || later.offset !== undefined || earlier.dates.length === 0)
    return false;
  if (sameRanges(earlier.day.ranges, later.day.ranges) && !earlier.cut) return false;
  return (
    earlier.holidays || isClosure(earlier) || earlier.dates.some((dates) => lengthOf(dates) <= longestSpecial)
  );
}

const isClosure = ({ day, cut }: Rule): boolean => day.ranges.length === 0 && !cut;

function datesCancel(later: Rule, earlier: Rule): boolean {
  if (earlier.dates.length === 0 || later.dates.length === 0) return false;
  const isRepeated = earlier.dates.every((dates) => later.dates.some((other) => sameDates(dates, other)));
  if (isRepeated) return earlier.weekdays.every((weekday) => later.weekdays.includes(weekday));
  const within = earlier.dates.every((dates) => later.dates.some((other) => contains(other, dates)));
  return within && shareWeekdays(later, earlier);
}

const isSpecial = ({ dates, holidays }: Rule): boolean => dates.length > 0 || holidays;

/** Holidays fall on any weekday. */
const shareWeekdays = (later: Rule, earlier: Rule): boolean =>
  earlier.holidays || earlier.weekdays.some((weekday) => later.weekdays.includes(weekday));

/** Whether every day of `inner` is one of `outer`; what comes every year does not lie within one year. */
function contains(outer: Dates, inner: Dates): boolean {
  if (outer.from.length === 10 && inner.from.length === 5) return false;
  const [from, through] = [inner.from, inner.through].map(inAnyYear);
  return covers(outer, from!) && covers(outer, through!) && lengthOf(inner) <= lengthOf(outer);
}

/** The rules from the general to the special; nothing if even so one cancels another. */
function suggest(rules: readonly Rule[]): string {
  if (
    rules.some(
      (rule, index) => rule.join === ',' && rules.slice(0, index).some((each) => shareOpenDays(each, rule)),
    )
  )
    return '';
  const otherwise = rules.filter(isOtherwise);
  const sorted = rules
    .filter((rule) => !otherwise.includes(rule))
    .toSorted((one, other) => generality(other) - generality(one));
  if (findDisorder(sorted)) return '';
  return [sorted.map(({ text }) => text).join('; '), ...otherwise.map(({ text }) => text)].join(' || ');
}

/** `Mo-Fr 09:00-18:00; "by appointment"`: at other times. */
const isOtherwise = ({ named, day }: Rule): boolean =>
  !named && isWholeDay(day.ranges) && day.ranges.every(({ appointment }) => appointment);

/** Whether what one adds belongs to the hours of the other. */
const shareOpenDays = (earlier: Rule, later: Rule): boolean =>
  earlier.day.ranges.length > 0 && (later.holidays ? earlier.holidays : shareWeekdays(later, earlier));

/** The more days a rule speaks of, the higher: the week, seasons, holidays, closures, a few days. */
function generality(rule: Rule): number {
  const { dates, holidays, weekdays } = rule;
  if (dates.length === 0) return holidays ? longestSpecial + 0.5 : 1000 + weekdays.length;
  const days = dates.reduce((sum, each) => sum + lengthOf(each), 0) + weekdays.length / 100;
  // A closure of all weekdays holds over holidays with hours; among themselves the longer is the more general.
  return isClosure(rule) && days > longestSpecial ? longestSpecial + days / 1000 : days;
}
