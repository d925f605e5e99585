import type { Weekday } from './day.ts';
import type { Day, Hours, Override, Week } from './hours.ts';
import type { Rule } from './grammar.ts';
import { refuseOverlap } from './overlap.ts';
import { inOrder } from './ranges.ts';
import { refuse } from './reader.ts';

const closed: Day = { ranges: [] };
const closedWeek: Week = Array.from({ length: 7 }, () => closed);

/** Puts rules together, later ones over earlier ones; throws a `Refused` where a minute is claimed twice. */
export function toHours(rules: readonly Rule[]): Hours {
  const [fallbacks, others] = [rules.filter(isFallback), rules.filter((rule) => !isFallback(rule))];
  fallbacks.forEach(refuseTimedFallback);
  const hours: Hours = {
    week: others.filter(isWeekly).reduce(applyToWeek, closedWeek),
    overrides: toOverrides(others),
    otherwiseByAppointment: fallbacks.length > 0,
  };
  refuseOverlap(hours);
  return hours;
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
const isWeekly = ({ dates, weekdays }: Rule): boolean => dates.length === 0 && weekdays.length > 0;

function applyToWeek(week: Week, rule: Rule): Week {
  return week.map((day, weekday) => (rule.weekdays.includes(weekday) ? combine(day, rule) : day));
}

/** An additional rule adds its ranges to the day’s; closing or replacing, it takes their place. */
function combine(before: Day | undefined, { join, day }: Rule): Day {
  if (join === ';' || day.ranges.length === 0 || !before) return day;
  return { ...before, ...day, ranges: inOrder([...before.ranges, ...day.ranges]) };
}

function toOverrides(rules: readonly Rule[]): readonly Override[] {
  return rules.reduce<readonly Override[]>((overrides, rule) => {
    if (rule.dates.length > 0)
      return rule.dates.reduce((list, dates) => addPeriod(list, dates, rule), overrides);
    return rule.holidays ? addHolidays(overrides, rule) : overrides;
  }, []);
}

/** Rules of the same dates make one period, so that a season reads as one. */
function addPeriod(
  overrides: readonly Override[],
  dates: Rule['dates'][number],
  rule: Rule,
): readonly Override[] {
  const last = overrides.at(-1);
  const continues = last?.kind === 'period' && last.from === dates.from && last.through === dates.through;
  const before = continues ? last.days : Array.from<undefined>({ length: 7 });
  const days = before.map((day, weekday: Weekday) =>
    rule.weekdays.includes(weekday) ? combine(day, rule) : day,
  );
  return [...(continues ? overrides.slice(0, -1) : overrides), { kind: 'period', ...dates, days }];
}

function addHolidays(overrides: readonly Override[], rule: Rule): readonly Override[] {
  const before = overrides.find((override) => override.kind === 'holidays');
  const others = overrides.filter((override) => override !== before);
  return [...others, { kind: 'holidays', day: combine(before?.day, rule) }];
}
