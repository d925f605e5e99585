import { clock, wallClock, weekdayOf, type CalendarDay } from './day.ts';
import { weekdayNames } from './google.ts';
import { isByAppointmentOnly, isWholeDay, walkIn, type Day, type Hours } from './hours.ts';
import { daysIn, specialStretches, type Outlook } from './timeline.ts';

/** The cells of a row of the Business Profile sheet; the day columns are called `Monday hours` and so on. */
export interface GoogleProfileCells {
  readonly regular: Readonly<Record<(typeof weekdayNames)[number], string>>;
  /** `2026-12-24: 09:00-13:00, 2026-12-25: x` */
  readonly special: string;
}

/**
 * Hours for the sheet that Google Business Profile imports, where 00:00-00:00 is the whole day, `x` a closed one,
 * and a night stands on the day on which it begins (https://support.google.com/business/answer/3370250).
 * A day with several ranges has several entries among the special hours.
 *
 * Nothing for a business that receives by appointment only: there the columns have to be left out.
 */
export function googleProfileHours(hours: Hours, outlook: Outlook): GoogleProfileCells | undefined {
  if (isByAppointmentOnly(hours)) return undefined;
  const cells = weekdayNames.map(
    (name, weekday) => [name, rangesOf(hours.week[weekday]!).join(', ')] as const,
  );
  return {
    regular: Object.fromEntries(cells) as GoogleProfileCells['regular'],
    special: special(hours, outlook),
  };
}

/** Only days still to come: Google drops the others. */
function special(hours: Hours, outlook: Outlook): string {
  return specialStretches(hours, outlook)
    .flatMap((stretch) => [...daysIn(stretch)].map((date) => ({ date, day: stretch.days[weekdayOf(date)]! })))
    .filter(({ date }) => date >= outlook.from)
    .flatMap(({ date, day }) => entries(date, day))
    .join(', ');
}

const entries = (date: CalendarDay, day: Day): readonly string[] =>
  rangesOf(day).map((range) => `${date}: ${range}`);

function rangesOf(day: Day): readonly string[] {
  const ranges = walkIn(day);
  if (ranges.length === 0) return ['x'];
  if (isWholeDay(ranges)) return ['00:00-00:00'];
  return ranges.map(({ opens, closes }) => `${clock(opens)}-${wallClock(closes)}`);
}
