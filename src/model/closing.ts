import { statusOn, type Closing } from './history.ts';
import { addDays, type CalendarDay } from '../hours/day.ts';
import { endless } from '../hours/endless.ts';
import type { Day, Hours, Period } from '../hours/hours.ts';
import type { Outlook } from '../hours/timeline.ts';

/** When a business begins to be there, and when it ceases. */
export interface Life {
  readonly opens?: CalendarDay | undefined;
  readonly closed?: Closing | undefined;
}

/**
 * The hours as they hold for customers: before it opens and while it is closed no day is an open one, so that
 * whatever is written from the hours says so. Nothing once it has closed for good: it has no hours then.
 */
export function hoursWithClosing(hours: Hours, life: Life, today: CalendarDay): Hours | undefined {
  if (statusOn(life, today) === 'closed') return undefined;
  const closures = closuresOf(life).filter(({ through }) => through >= today);
  return closures.length === 0 ? hours : { ...hours, overrides: [...hours.overrides, ...closures] };
}

/**
 * The same without the closure before a life’s first day and the one from its last, for whatever has a way of its own
 * to tell those days. What it has none for is to be left out of the life.
 */
export function hoursWithin(hours: Hours, { opens, closed }: Life): Hours {
  const overrides = hours.overrides.filter(
    (override) =>
      override.kind !== 'period' ||
      ((opens === undefined || override.from !== endless.from) &&
        (!isOpenEnded(closed) || override.through !== endless.through)),
  );
  return overrides.length === hours.overrides.length ? hours : { ...hours, overrides };
}

/** The last day on which it is there, where it closes for good; the next one is the first without it. */
export const lastDayOf = ({ since }: Closing): CalendarDay => addDays(since, -1);

/** The days ahead on which it is there, for the hours within its life. */
export const outlookWithin = (outlook: Outlook, { opens = '', closed }: Life): Outlook => ({
  ...outlook,
  from: opens > outlook.from ? opens : outlook.from,
  through: isOpenEnded(closed) && closed.since <= outlook.through ? lastDayOf(closed) : outlook.through,
});

const isOpenEnded = (closed: Closing | undefined): closed is Closing =>
  closed !== undefined && closed.reopens === undefined;

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
