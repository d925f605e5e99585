import type { Holidays } from './calendar.ts';
import { clock, dayNumber, minutesPerDay, wallClock, weekdayOf, yearOf } from './day.ts';
import { dayOn, daysOf, type Day, type Hours, type Range } from './hours.ts';
import { overlapIn, shift } from './ranges.ts';
import { Refused } from './refused.ts';
import { daysIn } from './timeline.ts';
import { weekdayCodes } from './words.ts';

/** Holidays fall anywhere: each day is looked at as none, as one among working days, and as one among others. */
const possibleHolidays: readonly Holidays[] = [
  { has: () => false },
  { has: (day) => dayNumber(day) % 2 === 0 },
  { has: () => true },
];

/** Eight years in a row begin on every weekday and have two leap years. */
const sampleYears = [2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031];

/**
 * Throws a `Refused` where the same minute is claimed twice: by two ranges of a day, or by a night that goes on
 * while the next day has begun.
 */
export function refuseOverlap(hours: Hours): void {
  const days = [...hours.week, ...hours.overrides.flatMap(daysOf)];
  for (const day of days) refusePair(overlapIn(day.ranges));
  hours.week.forEach((day, weekday) => refuseNight(day, hours.week[(weekday + 1) % 7]!, weekday));
  if (hours.overrides.length > 0 && nightsReachMornings(days)) refuseOverlapInYears(hours);
}

/** Whether the longest night and the earliest opening could meet at all; most hours need no closer look. */
function nightsReachMornings(days: readonly Day[]): boolean {
  const ranges = days.flatMap((day) => day.ranges);
  const lastNight = Math.max(...ranges.map(({ closes }) => closes - minutesPerDay));
  return lastNight > Math.min(...ranges.map(({ opens }) => opens));
}

/** Overrides meet the week on other weekdays each year, so the days of many years are looked at one by one. */
function refuseOverlapInYears(hours: Hours): void {
  const byHoliday = hours.overrides.some(({ kind }) => kind === 'holidays');
  for (const calendar of byHoliday ? possibleHolidays : possibleHolidays.slice(0, 1)) {
    for (const year of yearsOf(hours)) refuseOverlapInYear(hours, year, calendar);
  }
}

function refuseOverlapInYear(hours: Hours, year: number, calendar: Holidays): void {
  let before: Day | undefined;
  for (const day of daysIn({ from: `${year}-01-01`, through: `${year + 1}-01-01` })) {
    const today = dayOn(hours, day, calendar);
    if (before) refuseNight(before, today, (weekdayOf(day) + 6) % 7);
    before = today;
  }
}

function yearsOf({ overrides }: Hours): readonly number[] {
  const ends = overrides.flatMap((override) =>
    override.kind === 'period' ? [override.from, override.through] : [],
  );
  const named = ends.filter((end) => end.length === 10).flatMap((end) => [yearOf(end) - 1, yearOf(end)]);
  return [...new Set([...sampleYears, ...named])];
}

const refuseNight = (day: Day, next: Day, weekday: number): void =>
  refusePair(overlapIn([...day.ranges, ...shift(next.ranges, minutesPerDay)]), weekday);

function refusePair(pair: readonly [Range, Range] | undefined, weekday?: number): void {
  if (!pair) return;
  const [part, other] = [describe(pair[0], weekday), describe(pair[1], weekday)];
  throw new Refused({ code: 'hours-overlap', facts: { part, other } });
}

function describe({ opens, closes }: Range, weekday?: number): string {
  const times = `${wallClock(opens)}-${closes % minutesPerDay === 0 ? clock(minutesPerDay) : wallClock(closes)}`;
  const later = opens < minutesPerDay ? 0 : 1;
  return weekday === undefined ? times : `${weekdayCodes[(weekday + later) % 7]!} ${times}`;
}
