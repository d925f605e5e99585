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
}

/**
 * The stretches that differ from the year’s week: seasons, closures, special days and public holidays. They do not
 * overlap, and neighbours that can be told in one are one. A stretch that has begun before the outlook keeps its
 * first day, so that it reads the same every day.
 */
export function specialStretches(hours: Hours, outlook: Outlook): readonly Stretch[] {
  const known = remembered.get(hours);
  if (known && isSame(known.outlook, outlook)) return known.stretches;
  const stretches = findStretches(hours, outlook);
  remembered.set(hours, { outlook, stretches });
  return stretches;
}

/** Every dialect in every language asks for the same ones, one after the other. */
const remembered = new WeakMap<
  Hours,
  { readonly outlook: Outlook; readonly stretches: readonly Stretch[] }
>();

const isSame = (one: Outlook, other: Outlook): boolean =>
  one.from === other.from && one.through === other.through && one.calendar === other.calendar;

function findStretches(hours: Hours, outlook: Outlook): readonly Stretch[] {
  const { calendar } = outlook;
  const earlier = { ...outlook, from: `${yearOf(outlook.from) - 1}-01-01` };
  return segments(overridden(hours, earlier))
    .map((span) => stretchOf(hours, span, calendar))
    .reduce(join, [])
    .filter((stretch) => stretch.through >= outlook.from && !isRegular(stretch, hours));
}

export function* daysIn({ from, through }: Span): Generator<CalendarDay> {
  for (let day = from; day <= through; day = addDays(day, 1)) yield day;
}

export const daysBetween = ({ from, through }: Span): number => dayNumber(through) - dayNumber(from) + 1;

/** When the overrides take place within the outlook. */
function overridden({ overrides }: Hours, { from, through, calendar = new Map() }: Outlook): readonly Span[] {
  const holidays = () => [...calendar.keys()].map((day) => ({ from: day, through: day }));
  return overrides
    .flatMap((override) =>
      override.kind === 'holidays' ? holidays() : occurrences(override, { from, through }),
    )
    .filter((span) => span.from <= through && from <= span.through)
    .map((span) => ({
      from: span.from < from ? from : span.from,
      through: span.through > through ? through : span.through,
    }));
}

/** The days of the spans, cut wherever one begins or ends. */
function segments(spans: readonly Span[]): readonly Span[] {
  const cuts = new Set(spans.flatMap(({ from, through }) => [from, addDays(through, 1)]));
  const starts = [...cuts].toSorted();
  return starts.slice(0, -1).flatMap((from, index) => {
    const isCovered = spans.some((span) => span.from <= from && from <= span.through);
    return isCovered ? [{ from, through: addDays(starts[index + 1]!, -1) }] : [];
  });
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
  return { ...span, days };
}

const isRegular = ({ days }: Stretch, { week }: Hours): boolean =>
  days.every((day, weekday) => !day || sameDay(day, week[weekday]!));

function join(list: readonly Stretch[], stretch: Stretch): readonly Stretch[] {
  const last = list.at(-1);
  if (!last || addDays(last.through, 1) !== stretch.from || !agree(last, stretch)) return [...list, stretch];
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
