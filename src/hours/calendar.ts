import type { Localized } from '../model/text.ts';
import type { CalendarDay } from './day.ts';

/** The public holidays of a place, with their names. */
export type Calendar = ReadonlyMap<CalendarDay, Localized>;

/** As much of a calendar as it takes to know what holds on a day. */
export type Holidays = Pick<Calendar, 'has'>;
