import type { OpeningHoursSpecification } from 'schema-dts';
import { clock, minutesPerDay, wallClock, type Weekday } from './day.ts';
import {
  isByAppointmentOnly,
  isWholeDay,
  sameRanges,
  walkIn,
  type Day,
  type Hours,
  type Range,
} from './hours.ts';
import { specialStretches, type Outlook, type Span } from './timeline.ts';

export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

/** The same opening and closing time on several weekdays. */
interface Group {
  readonly weekdays: readonly Weekday[];
  readonly ranges: readonly Range[];
}

/**
 * `openingHoursSpecification` as Google reads it: one entry per range; a closed day from 00:00 to 00:00, a whole
 * day to 23:59, a night with `closes` before `opens` on the day on which it begins. Every weekday is told. Entries
 * with dates hold instead of those without; no two of them cover the same day.
 * https://developers.google.com/search/docs/appearance/structured-data/local-business#business-hours
 *
 * Nothing for a business that receives by appointment only: it has no hours to tell; nor for weekdays on which it does,
 * which are neither open nor closed. On single days it is told as closed, since else the hours of the week would hold.
 */
export function googleHours(hours: Hours, outlook?: Outlook): OpeningHoursSpecification[] {
  if (isByAppointmentOnly(hours)) return [];
  const special = outlook ? specialStretches(hours, outlook) : [];
  return [
    ...specifications(hours.week.map((day) => (isByAppointment(day) ? undefined : day))),
    ...special.flatMap(({ days, from, through }) => specifications(days, { from, through })),
  ];
}

/** Whether customers come on the day, but not without an appointment. */
const isByAppointment = (day: Day): boolean => day.ranges.length > 0 && walkIn(day).length === 0;

function specifications(days: readonly (Day | undefined)[], span?: Span): OpeningHoursSpecification[] {
  const validity = span && { validFrom: span.from, validThrough: span.through };
  return groupsOf(days).flatMap(({ weekdays, ranges }) =>
    timesOf(ranges).map(({ opens, closes }) => ({
      '@type': 'OpeningHoursSpecification',
      dayOfWeek: weekdays.map((weekday) => weekdayNames[weekday]!),
      opens,
      closes,
      ...validity,
    })),
  );
}

function groupsOf(days: readonly (Day | undefined)[]): readonly Group[] {
  return days.reduce<readonly Group[]>((groups, day, weekday) => {
    if (!day) return groups;
    const ranges = walkIn(day);
    const same = groups.find((group) => sameRanges(group.ranges, ranges));
    if (!same) return [...groups, { weekdays: [weekday], ranges }];
    return groups.map((group) =>
      group === same ? { ...group, weekdays: [...group.weekdays, weekday] } : group,
    );
  }, []);
}

function timesOf(ranges: readonly Range[]): readonly { readonly opens: string; readonly closes: string }[] {
  if (ranges.length === 0) return [{ opens: '00:00', closes: '00:00' }];
  if (isWholeDay(ranges)) return [{ opens: '00:00', closes: clock(minutesPerDay - 1) }];
  return ranges.map(({ opens, closes }) => ({ opens: clock(opens), closes: wallClock(closes) }));
}
