import type { Weekday } from './day.ts';
import type { Rule } from './grammar.ts';
import { sameRange, type Day, type Hours, type Override, type Week } from './hours.ts';
import { refuseOverlap } from './overlap.ts';
import { inOrder, without } from './ranges.ts';
import { refuse } from './refused.ts';

const closed: Day = { ranges: [] };
const closedWeek: Week = Array.from({ length: 7 }, () => closed);

/** Puts rules together, later ones over earlier ones; throws a `Refused` where a minute is claimed twice. */
export function toHours(rules: readonly Rule[]): Hours {
  const hours = compose(rules);
  refuseOverlap(hours);
  return hours;
}

/** The same without a look at what overlaps. */
export function compose(rules: readonly Rule[]): Hours {
  const [fallbacks, others] = [rules.filter(isFallback), rules.filter((rule) => !isFallback(rule))];
  fallbacks.forEach(refuseTimedFallback);
  const week = others.filter(isWeekly).reduce(applyToWeek, closedWeek);
  return { week, overrides: toOverrides(others, week), otherwiseByAppointment: fallbacks.length > 0 };
}

const isFallback = ({ join }: Rule): boolean => join === '||';

/** Only “otherwise by appointment” has a place in the model. */
function refuseTimedFallback({ text, day, weekdays, dates }: Rule): void {
  const always = weekdays.length === 7 && dates.length === 0;
  if (!always || !day.ranges.every((range) => range.appointment && range.closes - range.opens === 1440)) {
    refuse('hours-unsupported', `|| ${text}`);
  }
}

/** Whether the rule says something about the week of the whole year. */
const isWeekly = ({ dates, weekdays, offset }: Rule): boolean =>
  dates.length === 0 && weekdays.length > 0 && offset === undefined;

function applyToWeek(week: Week, rule: Rule): Week {
  return week.map((day, weekday) => (rule.weekdays.includes(weekday) ? combine(day, rule) : day));
}

const replaces = ({ join, cut }: Rule): boolean => join !== ',' && !cut;

/** An additional rule adds its ranges to the day’s; closing or replacing, it takes their place. */
function combine(before: Day | undefined, { join, day, cut }: Rule): Day {
  if (cut) return before ? { ...before, ranges: without(before.ranges, cut) } : day;
  if (join === ';' || day.ranges.length === 0 || !before) return day;
  const added = day.ranges.filter((range) => !before.ranges.some((other) => sameRange(range, other)));
  return { ...before, ...day, ranges: inOrder([...before.ranges, ...added]) };
}

function toOverrides(rules: readonly Rule[], week: Week): readonly Override[] {
  const overrides: Override[] = [];
  for (const rule of rules) {
    if (rule.dates.length > 0) for (const dates of rule.dates) addPeriod(overrides, dates, rule, week);
    else if (rule.offset !== undefined) refuse('hours-unsupported', rule.text);
    else if (rule.holidays) addHolidays(overrides, rule);
  }
  return overrides;
}

/** Rules of the same dates make one period, so that a season reads as one. */
function addPeriod(overrides: Override[], dates: Rule['dates'][number], rule: Rule, week: Week): void {
  const last = overrides.at(-1);
  const continues = last?.kind === 'period' && last.from === dates.from && last.through === dates.through;
  const before = continues ? last.days : Array.from<undefined>({ length: 7 });
  const days = before.map((day, weekday: Weekday) =>
    rule.weekdays.includes(weekday)
      ? combine(day ?? (replaces(rule) ? undefined : week[weekday]), rule)
      : day,
  );
  overrides.splice(continues ? -1 : overrides.length, 1, { kind: 'period', ...dates, days });
}

function addHolidays(overrides: Override[], rule: Rule): void {
  const index = overrides.findIndex((override) => override.kind === 'holidays');
  const before = overrides[index];
  if (rule.cut && before?.kind !== 'holidays') refuse('hours-unsupported', rule.text);
  if (before) overrides.splice(index, 1);
  overrides.push({
    kind: 'holidays',
    day: combine(before?.kind === 'holidays' ? before.day : undefined, rule),
  });
}
