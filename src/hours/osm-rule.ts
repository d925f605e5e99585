import type { Weekday } from './day.ts';
import { sameDay, type Day } from './hours.ts';

/** A rule of an `opening_hours` tag, before it is written. */
export interface OsmRule {
  /** `;` replaces what the rules before say of these days, `,` adds to it. */
  readonly join: ';' | ',';
  readonly dates?: { readonly from: string; readonly through: string } | undefined;
  /** Monday first; with holidays that have an offset, the weekdays on which these fall. */
  readonly weekdays: readonly Weekday[];
  /** Days from a public holiday to the day that is meant: 0 is the holiday itself, beside the weekdays. */
  readonly holidays?: number | undefined;
  readonly day: Day;
}

/** One rule for all weekdays with the same hours; days left out are told by no rule. */
export function weekdayRules(days: readonly (Day | undefined)[]): readonly OsmRule[] {
  const groups: Weekday[][] = [];
  for (const [weekday, day] of days.entries()) {
    if (!day) continue;
    const same = groups.find(([first = 0]) => sameDay(days[first]!, day));
    if (same) same.push(weekday);
    else groups.push([weekday]);
  }
  return groups.map((weekdays) => ({ join: ';', weekdays, day: days[weekdays[0]!]! }));
}
