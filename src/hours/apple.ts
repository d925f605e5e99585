import { addDays, clock, minutesPerDay, wallClock, weekdayOf, type CalendarDay } from './day.ts';
import { isByAppointmentOnly, walkIn, type Day, type Hours, type Range } from './hours.ts';
import { daysBetween, daysIn, specialStretches, type Outlook, type Stretch } from './timeline.ts';

/** `openingHoursByDay` and `specialHours` of a location. */
export interface AppleHours {
  readonly openingHoursByDay: readonly AppleDay[];
  readonly specialHours: readonly AppleSpecialHours[];
}

export interface AppleDay {
  readonly day: (typeof dayNames)[number];
  readonly times: readonly AppleTimes[];
}

export interface AppleTimes {
  readonly startTime: string;
  readonly endTime: string;
}

/** Both ends count. Closed on all of the days, or each of them with its hours. */
export interface AppleSpecialHours {
  readonly startDate: CalendarDay;
  readonly endDate: CalendarDay;
  readonly closed: boolean;
  readonly hoursByDay?: readonly AppleDay[];
}

const dayNames = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const;

/** Special hours that are not a closure may last a week at most. */
const longestOpen = 7;

/**
 * Hours as Apple Business reads them: times from 00:00 to 24:00; a closed day has no entry in the week and no
 * times among special hours (https://business.apple.com/docs/api/v1/guidance/opening_hours_by_day).
 * Nothing for a business that receives by appointment only.
 */
export function appleHours(hours: Hours, outlook: Outlook): AppleHours | undefined {
  if (isByAppointmentOnly(hours)) return undefined;
  return {
    openingHoursByDay: hours.week.map(toAppleDay).filter(({ times }) => times.length > 0),
    specialHours: specialStretches(hours, outlook)
      .flatMap(toSpecialHours)
      .filter(({ endDate }) => endDate >= outlook.from),
  };
}

function toSpecialHours(stretch: Stretch): readonly AppleSpecialHours[] {
  const { from, through, days } = stretch;
  if (days.every((day) => !day || walkIn(day).length === 0)) {
    return [{ startDate: from, endDate: through, closed: true }];
  }
  const count = Math.ceil(daysBetween(stretch) / longestOpen);
  return Array.from({ length: count }, (_, index) => weekOf(stretch, addDays(from, index * longestOpen)));
}

function weekOf({ through, days }: Stretch, startDate: CalendarDay): AppleSpecialHours {
  const lastDay = addDays(startDate, longestOpen - 1);
  const endDate = lastDay < through ? lastDay : through;
  const dates = [...daysIn({ from: startDate, through: endDate })];
  const hoursByDay = dates.map((date) => toAppleDay(days[weekdayOf(date)]!, weekdayOf(date)));
  return { startDate, endDate, closed: false, hoursByDay };
}

const toAppleDay = (day: Day, weekday: number): AppleDay => ({
  day: dayNames[weekday]!,
  times: walkIn(day).map(toTimes),
});

const toTimes = ({ opens, closes }: Range): AppleTimes => ({
  startTime: clock(opens),
  endTime: closes === minutesPerDay ? clock(closes) : wallClock(closes),
});
