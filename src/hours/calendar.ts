import type { Localized } from '../model/text.ts';
import type { CalendarDay } from './day.ts';

/** The public holidays of a place, with their names. */
export type Calendar = ReadonlyMap<CalendarDay, Localized>;
