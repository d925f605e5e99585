import { toHours } from './compose.ts';
import { lengthOf, type Dates } from './dates.ts';
import type { Weekday } from './day.ts';
import { everyWeekday, readDay, readDaysOfWeek, type Rule } from './grammar.ts';
import type { Day } from './hours.ts';
import { refuseDisorder } from './order.ts';
import { answer, type ParsedHours } from './parse.ts';
import { read, type Reader } from './reader.ts';
import { refuse } from './refused.ts';
import type { DatesInput, ReadableHours, WeekInput } from '../model/opening-hours.ts';

/** The same model as from the text form. The special holds over the general, whatever the order of the lines. */
export function fromReadable(readable: ReadableHours): ParsedHours {
  return answer(() => {
    const weekly = weekRules(readable.week);
    refuseDisorder(weekly);
    const hours = toHours([
      ...weekly,
      ...readable.seasons.flatMap((season) => weekRules(season.week, season)),
      ...holidayRules(readable.publicHolidays),
      ...specialRules(readable),
      ...appointmentRules(readable.byAppointment),
    ]);
    return readable.note ? { ...hours, notes: readable.note } : hours;
  });
}

/** `09:00-13:00, 15:30-19:00`, `closed`, `24 hours`, `by appointment`; throws a `Refused` at anything else. */
export function readTimesOfDay(text: string): Day {
  const reader = read(text);
  const day = readDay(reader, reader.peek());
  refuseRest(reader);
  return day;
}

/** `mon-fri`, `sat, sun`; throws a `Refused` at anything else. */
export function readWeekdays(text: string): readonly Weekday[] {
  const reader = read(text, { months: false });
  const { weekdays, holidays } = readDaysOfWeek(reader);
  if (holidays || weekdays.length === 0) refuse('hours-syntax', text);
  refuseRest(reader);
  return weekdays;
}

function refuseRest(reader: Reader): void {
  if (reader.peek().kind !== 'end') refuse('hours-syntax', reader.quote(reader.peek()));
}

export const weekRules = (week: WeekInput, dates?: DatesInput): readonly Rule[] =>
  Object.entries(week).map(([days, times]) => ({
    ...ruleOf(`${days}: ${times}`, withNote(readTimesOfDay(times), dates)),
    dates: dates ? [toDates(dates)] : [],
    weekdays: readWeekdays(days),
  }));

const holidayRules = (times: string | undefined): readonly Rule[] =>
  times === undefined
    ? []
    : [{ ...ruleOf(`publicHolidays: ${times}`, readTimesOfDay(times)), weekdays: [], holidays: true }];

/** Closures and openings, the longer first: a day of opening within a closure holds, and the other way round. */
function specialRules({ closures, openings }: ReadableHours): readonly Rule[] {
  const all = [...closures.map((closure) => ({ ...closure, times: 'closed' })), ...openings];
  return all
    .map((special) => ({
      ...ruleOf(`${special.from}: ${special.times}`, withNote(readTimesOfDay(special.times), special)),
      dates: [toDates(special)],
    }))
    .toSorted((one, other) => lengthOf(other.dates[0]!) - lengthOf(one.dates[0]!));
}

function appointmentRules(byAppointment: ReadableHours['byAppointment']): readonly Rule[] {
  if (!byAppointment) return [];
  const rule = ruleOf('by appointment', readTimesOfDay('by appointment'));
  return [byAppointment === 'only' ? rule : { ...rule, join: '||' }];
}

const ruleOf = (text: string, day: Day): Rule => ({
  text,
  day,
  join: ';',
  dates: [],
  weekdays: everyWeekday,
  holidays: false,
});

const withNote = (day: Day, dates?: DatesInput): Day => (dates?.note ? { ...day, notes: dates.note } : day);

const toDates = ({ from, until = from }: DatesInput): Dates => ({ from, through: until });
