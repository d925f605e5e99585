import type { Refusal } from '../mistakes/rule.ts';
import { readRules, type Rule } from './grammar.ts';
import { overlapIn } from './ranges.ts';
import { weekRules } from './readable.ts';
import { read } from './reader.ts';
import { attempt, Refused } from './refused.ts';
import type { WeekInput } from '../model/opening-hours.ts';
import { weekdayCodes } from './words.ts';

/**
 * What is possible but unlikely in hours as they were written: `Mo-Su 19:30-01:00; Su 12:30-15:00` says that there is no
 * dinner on Sundays.
 */
export function doubtHours(written: unknown): readonly Refusal[] {
  const rules = attempt(() => rulesOf(written));
  if (rules instanceof Refused) return [];
  return rules.flatMap((rule, index) => {
    const lost = rules.slice(0, index).findLast((earlier) => isLost(earlier, rule));
    return lost
      ? [{ code: 'hours-replaced', facts: { part: rule.text, other: lost.text, days: daysText(rule, lost) } }]
      : [];
  });
}

function rulesOf(written: unknown): readonly Rule[] {
  if (typeof written === 'string') return readRules(read(written));
  const { week = {} } = (written ?? {}) as { readonly week?: WeekInput };
  return weekRules(week);
}

/** Whether a rule of the week replaces times that it could as well add to. */
function isLost(earlier: Rule, later: Rule): boolean {
  if (later.join !== ';' || later.cut || ![earlier, later].every(isWeekly)) return false;
  if (!later.weekdays.some((weekday) => earlier.weekdays.includes(weekday))) return false;
  const together = [...earlier.day.ranges, ...later.day.ranges].toSorted(
    (one, other) => one.opens - other.opens,
  );
  return !overlapIn(together);
}

const isWeekly = ({ dates, weekdays, offset, day }: Rule): boolean =>
  dates.length === 0 && weekdays.length > 0 && offset === undefined && day.ranges.length > 0;

const daysText = (one: Rule, other: Rule): string =>
  one.weekdays
    .filter((weekday) => other.weekdays.includes(weekday))
    .map((weekday) => weekdayCodes[weekday]!)
    .join(', ');
