import { statusOn, type Closing } from '../model/history.ts';
import { addDays, type CalendarDay } from './day.ts';
import type { Day, Hours, Override, Period } from './hours.ts';
import type { Outlook } from './timeline.ts';

/** When a business begins to be there, and when it ceases. */
export interface Life {
  readonly opens?: CalendarDay | undefined;
  readonly closed?: Closing | undefined;
}

/** The ends of what has no end: as far as the years of OpenStreetMap’s syntax go. */
export const endless = { from: '2000-01-01', through: '2099-12-31' } as const;

/**
 * The hours as they hold for customers: before it opens and while it is closed no day is an open one, so that
 * whatever is written from the hours says so. Nothing once it has closed for good: it has no hours then.
 */
export function hoursWithClosing(hours: Hours, life: Life, today: CalendarDay): Hours | undefined {
  if (statusOn(life, today) === 'closed') return undefined;
  const closures = closuresOf(life).filter(({ through }) => through >= today);
  return closures.length === 0 ? hours : { ...hours, overrides: [...hours.overrides, ...closures] };
}

/** Hours, and the days for which they are told. */
export interface HoursAhead {
  readonly hours: Hours;
  readonly outlook: Outlook;
}

/**
 * The same without the closure before a life’s first day and the one from its last, for whatever has a way of its own
 * to tell those days; what it is not to leave out is left out of the life.
 */
export const hoursWithin = ({ hours, outlook }: HoursAhead, { opens, closed }: Life): HoursAhead => {
  const end = closed && closed.reopens === undefined ? addDays(closed.since, -1) : endless.through;
  return {
    hours: { ...hours, overrides: hours.overrides.filter((override) => !isOutside(override, opens, end)) },
    outlook: {
      ...outlook,
      from: [outlook.from, opens ?? outlook.from].toSorted()[1]!,
      through: [outlook.through, end].toSorted()[0]!,
    },
  };
};

const isOutside = (override: Override, opens: CalendarDay | undefined, end: CalendarDay): boolean =>
  override.kind === 'period' &&
  ((override.from === endless.from && opens !== undefined) ||
    (override.through === endless.through && end !== endless.through));

function closuresOf({ opens, closed }: Life): readonly Period[] {
  const before = opens === undefined ? [] : [closure(endless.from, addDays(opens, -1))];
  if (!closed) return before;
  const { since, reopens, note } = closed;
  const through = reopens === undefined ? endless.through : addDays(reopens, -1);
  const day = Object.keys(note).length === 0 ? shut : { ...shut, notes: note };
  return [...before, closure(since, through, day)];
}

const shut: Day = { ranges: [] };

const closure = (from: CalendarDay, through: CalendarDay, day = shut): Period => ({
  kind: 'period',
  from,
  through,
  days: Array.from({ length: 7 }, () => day),
});
