import type { CalendarDay } from '../hours/day.ts';

/** The first day of a year, a month or a day: `2025-03` is `2025-03-01`. */
export const partialStart = (written: string): CalendarDay => `${written}-01-01`.slice(0, 10);
