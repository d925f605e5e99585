import type { Localized } from '../model/text.ts';
import type { Holidays } from './calendar.ts';
import { addDays, minutesPerDay, weekdayOf, type CalendarDay } from './day.ts';

/** When a business is open: the one truth from which every page and file is written. */
export interface Hours {
  readonly week: Week;
  /** What replaces the week on some days. Where two apply to one day, the later one holds. */
  readonly overrides: readonly Override[];
  /** Whether customers can also come at other times by appointment. */
  readonly otherwiseByAppointment: boolean;
  readonly notes?: Localized | undefined;
}

/** Seven days, Monday first. */
export type Week = readonly Day[];

/** One day. Without ranges it is closed. */
export interface Day {
  readonly ranges: readonly Range[];
  /** By locale; a note in an unknown language is kept under `und`. */
  readonly notes?: Localized | undefined;
}

/**
 * Minutes since the midnight with which the opening day begins. `closes` passes 1440 when the night ends on
 * the next day; 0 to 1440 is the whole day. Ranges are in order and do not overlap.
 */
export interface Range {
  readonly opens: number;
  readonly closes: number;
  /** Set where customers are received by appointment only; for the whole day: at a time to be agreed. */
  readonly appointment?: true;
}

export type Override = Period | PublicHolidays;

/** A season, a closure or a special day: both ends count. */
export interface Period {
  readonly kind: 'period';
  /** A day (`2026-08-10`), or day and month of every year (`08-10`); `through` is of the same form. */
  readonly from: string;
  readonly through: string;
  /** Seven days, Monday first; one left out stays as it would be without the period. */
  readonly days: readonly (Day | undefined)[];
}

export interface PublicHolidays {
  readonly kind: 'holidays';
  readonly day: Day;
}

export const wholeDay: Range = { opens: 0, closes: minutesPerDay };

/** What holds on a day. Without a calendar no day is a public holiday. */
export function dayOn(hours: Hours, day: CalendarDay, calendar?: Holidays): Day {
  const weekday = weekdayOf(day);
  const replaced = hours.overrides.findLast((override) => appliesTo(override, day, calendar));
  if (!replaced) return hours.week[weekday]!;
  return replaced.kind === 'holidays' ? replaced.day : replaced.days[weekday]!;
}

/** When anybody can come: the ranges of the day on which they open, without those by appointment. */
export const rangesOn = (hours: Hours, day: CalendarDay, calendar?: Holidays): readonly Range[] =>
  walkIn(dayOn(hours, day, calendar));

/** The ranges in which no appointment is needed. */
export const walkIn = (day: Day): readonly Range[] => day.ranges.filter((range) => !range.appointment);

/** `minute` counts from the midnight of `day`, by the clock of the place. */
export function isOpenAt(hours: Hours, day: CalendarDay, minute: number, calendar?: Holidays): boolean {
  const holds = (ranges: readonly Range[], at: number) =>
    ranges.some(({ opens, closes }) => opens <= at && at < closes);
  return (
    holds(rangesOn(hours, day, calendar), minute) ||
    holds(rangesOn(hours, addDays(day, -1), calendar), minute + minutesPerDay)
  );
}

/** The next moment at which it opens or closes. */
export interface Change {
  readonly day: CalendarDay;
  readonly minute: number;
  readonly opens: boolean;
}

/** When the state next changes after a moment; nothing if it does not within the days looked at. */
export function nextChange(
  hours: Hours,
  { day, minute }: Pick<Change, 'day' | 'minute'>,
  calendar?: Holidays,
  days = 366,
): Change | undefined {
  const open = isOpenAt(hours, day, minute, calendar);
  for (let ahead = -1; ahead <= days; ahead++) {
    for (const edge of edgesOf(hours, addDays(day, ahead), calendar)) {
      const isLater = edge.day > day || (edge.day === day && edge.minute > minute);
      if (isLater && isOpenAt(hours, edge.day, edge.minute, calendar) !== open)
        return { ...edge, opens: !open };
    }
  }
  return undefined;
}

/** The moments at which the ranges of a day begin and end, in their order. */
const edgesOf = (hours: Hours, day: CalendarDay, calendar?: Holidays) =>
  rangesOn(hours, day, calendar)
    .flatMap(({ opens, closes }) => [opens, closes])
    .map((minute) => ({
      day: addDays(day, Math.floor(minute / minutesPerDay)),
      minute: minute % minutesPerDay,
    }));

export const isAlwaysOpen = (hours: Hours): boolean =>
  hours.overrides.length === 0 && hours.week.every((day) => isWholeDay(walkIn(day)));

/** Whether the business has no hours of its own: it receives by appointment only. */
export const isByAppointmentOnly = (hours: Hours): boolean =>
  [...hours.week, ...hours.overrides.flatMap(daysOf)].every((day) => walkIn(day).length === 0) &&
  (hours.otherwiseByAppointment || hours.week.some((day) => day.ranges.length > 0));

export const isWholeDay = ([range, ...others]: readonly Range[]): boolean =>
  others.length === 0 && range?.opens === 0 && range.closes === minutesPerDay;

export const daysOf = (override: Override): readonly Day[] =>
  override.kind === 'holidays' ? [override.day] : override.days.filter((day) => day !== undefined);

export function appliesTo(override: Override, day: CalendarDay, calendar?: Holidays): boolean {
  if (override.kind === 'holidays') return calendar?.has(day) ?? false;
  return covers(override, day) && override.days[weekdayOf(day)] !== undefined;
}

/** Whether a day lies within a period; one of every year may pass the new year (`12-20` to `01-06`). */
export function covers({ from, through }: Pick<Period, 'from' | 'through'>, day: CalendarDay): boolean {
  const comparable = from.length === 5 ? day.slice(5) : day;
  return from <= through
    ? from <= comparable && comparable <= through
    : from <= comparable || comparable <= through;
}

/** Whether two days mean the same to a customer. */
export const sameDay = (one: Day, other: Day): boolean =>
  sameRanges(one.ranges, other.ranges) && JSON.stringify(one.notes) === JSON.stringify(other.notes);

export const sameRanges = (some: readonly Range[], others: readonly Range[]): boolean =>
  some.length === others.length && some.every((range, index) => sameRange(range, others[index]!));

export const sameRange = (one: Range, other: Range): boolean =>
  one.opens === other.opens && one.closes === other.closes && one.appointment === other.appointment;
