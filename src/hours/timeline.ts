import type { Calendar } from './calendar.ts';
import { addDays, dayNumber, weekdayOf, yearOf, type CalendarDay } from './day.ts';
import { dayOn, sameDay, type Day, type Hours, type Period } from './hours.ts';

/** Days from a first one to a last one; both count. */
export interface Span {
  readonly from: CalendarDay;
  readonly through: CalendarDay;
}

/** How far ahead special days are told, and which of them are public holidays. */
export interface Outlook extends Span {
  readonly calendar?: Calendar | undefined;
}

/** From a day to the end of the next year, so that what is told changes with the hours and not every day. */
export const outlookFrom = (from: CalendarDay, calendar?: Calendar): Outlook => ({
  from,
  through: `${yearOf(from) + 1}-12-31`,
  calendar,
});

/** Days on which the same hours come back each week. */
export interface Stretch extends Span {
  /** Seven days, Monday first; nothing where the stretch has no such weekday. */
  readonly days: readonly (Day | undefined)[];
  /** Whether the days are those of the year’s week. */
  readonly regular: boolean;
}

/** The days of a span, cut where the hours change; neighbours that can be told in one are one. */
export function stretches(hours: Hours, outlook: Outlook): readonly Stretch[] {
  const starts = [...new Set([outlook.from, ...changes(hours, outlook)])].toSorted();
  return starts
    .map((from, index) => {
      const next = starts[index + 1];
      return stretchOf(
        hours,
        { from, through: next ? addDays(next, -1) : outlook.through },
        outlook.calendar,
      );
    })
    .reduce(join, []);
}

/**
 * The stretches that differ from the year’s week: seasons, closures, special days and public holidays. One that
 * has begun before the outlook keeps its first day, so that it reads the same every day.
 */
export function specialStretches(hours: Hours, outlook: Outlook): readonly Stretch[] {
  const earlier = { ...outlook, from: `${yearOf(outlook.from) - 1}-01-01` };
  return stretches(hours, earlier).filter(({ regular, through }) => !regular && through >= outlook.from);
}

export function* daysIn({ from, through }: Span): Generator<CalendarDay> {
  for (let day = from; day <= through; day = addDays(day, 1)) yield day;
}

export const daysBetween = ({ from, through }: Span): number => dayNumber(through) - dayNumber(from) + 1;

/** The days after the first on which another override begins or ends. */
function changes(hours: Hours, { from, through, calendar = new Map() }: Outlook): CalendarDay[] {
  const holidays = [...calendar.keys()].map((day) => ({ from: day, through: day }));
  return hours.overrides
    .flatMap((override) =>
      override.kind === 'holidays' ? holidays : occurrences(override, { from, through }),
    )
    .flatMap((span) => [span.from, addDays(span.through, 1)])
    .filter((day) => from < day && day <= through);
}

/** When a period takes place; one of every year once for each year that the span touches. */
export function occurrences({ from, through }: Period, span: Span): readonly Span[] {
  if (from.length === 10) return [{ from, through }];
  const first = yearOf(span.from) - 1;
  const years = Array.from({ length: yearOf(span.through) - first + 1 }, (_, index) => first + index);
  return years
    .map((year) => ({
      from: firstDayFrom(year, from),
      through: lastDayUpTo(from <= through ? year : year + 1, through),
    }))
    .filter((occurrence) => occurrence.from <= occurrence.through);
}

// 29 February does not come every year: the period then begins on 1 March or ends on 28 February.
const isLeap = (year: number): boolean => new Date(Date.UTC(year, 1, 29)).getUTCDate() === 29;
const firstDayFrom = (year: number, day: string): CalendarDay =>
  day === '02-29' && !isLeap(year) ? `${year}-03-01` : `${year}-${day}`;
const lastDayUpTo = (year: number, day: string): CalendarDay =>
  day === '02-29' && !isLeap(year) ? `${year}-02-28` : `${year}-${day}`;

function stretchOf(hours: Hours, span: Span, calendar: Calendar | undefined): Stretch {
  const days: (Day | undefined)[] = Array.from<undefined>({ length: 7 });
  const lastNew = addDays(span.from, 6);
  for (const day of daysIn({ ...span, through: span.through < lastNew ? span.through : lastNew })) {
    days[weekdayOf(day)] = dayOn(hours, day, calendar);
  }
  const regular = days.every((day, weekday) => !day || sameDay(day, hours.week[weekday]!));
  return { ...span, days, regular };
}

function join(list: readonly Stretch[], stretch: Stretch): readonly Stretch[] {
  const last = list.at(-1);
  if (last?.regular !== stretch.regular || !agree(last, stretch)) return [...list, stretch];
  const days = last.days.map((day, weekday) => day ?? stretch.days[weekday]);
  return [...list.slice(0, -1), { ...last, through: stretch.through, days }];
}

/** Whether two neighbours can be told in one: the same every week, or the same every day. */
function agree(one: Stretch, other: Stretch): boolean {
  const days = [...one.days, ...other.days].filter((day) => day !== undefined);
  if (days.every((day) => sameDay(day, days[0]!))) return true;
  const shared = one.days.flatMap((day, weekday) => (day && other.days[weekday] ? [weekday] : []));
  return shared.length > 0 && shared.every((weekday) => sameDay(one.days[weekday]!, other.days[weekday]!));
}
