/** A calendar day as ISO 8601 writes it: `2026-11-03`. Days compare as text. */
export type CalendarDay = string;

/** Monday is 0, Sunday 6. */
export type Weekday = number;

export const millisecondsPerDay = 86_400_000;
export const minutesPerDay = 1440;

/** Days since 1 January 1970, so that days can be counted and compared as numbers. */
export const dayNumber = (day: CalendarDay): number => Date.parse(day) / millisecondsPerDay;

// Not by toISOString, which takes four times as long; a network asks for millions of days.
function dayOfNumber(number: number): CalendarDay {
  const date = new Date(number * millisecondsPerDay);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}`;
}

export const addDays = (day: CalendarDay, days: number): CalendarDay => dayOfNumber(dayNumber(day) + days);

/** The same day of another year; the 29th of February may become the 1st of March. */
export const addYears = (day: CalendarDay, years: number): CalendarDay =>
  addDays(`${yearOf(day) + years}${day.slice(4)}`, 0);

/** Whether a text is a day that exists. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  dayOfNumber(dayNumber(text)) === text;

// 1 January 1970 was a Thursday.
export const weekdayOf = (day: CalendarDay): Weekday => (((dayNumber(day) + 3) % 7) + 7) % 7;

export const yearOf = (day: CalendarDay): number => Number(day.slice(0, 4));

/** `09:30`; midnight at the end of a day is `24:00`, a night’s end on the next day `26:00`. */
export function clock(minutes: number): string {
  return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

/** The same on a clock that starts anew at midnight: 1440 is `00:00`, 1560 `02:00`. */
export const wallClock = (minutes: number): string => clock(minutes % minutesPerDay);

export function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}
