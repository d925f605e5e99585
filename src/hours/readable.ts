import { toHours } from './compose.ts';
import { lengthOf, type Dates } from './dates.ts';
import type { Weekday } from './day.ts';
import { everyWeekday, readDay, readDaysOfWeek, type Rule } from './grammar.ts';
import type { Day } from './hours.ts';
import { refuseDisorder } from './order.ts';
import { answer, type ParsedHours } from './parse.ts';
import { read, refuse, type Reader } from './reader.ts';
import type { DatesInput, ReadableHours, WeekInput } from './schema.ts';
import { meaningOf } from './words.ts';

const longWeekdays = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*/gi;

const shortWeekdays: Readonly<Record<string, string>> = {
  Mo: 'mon',
  Tu: 'tue',
  We: 'wed',
  Th: 'thu',
  Fr: 'fri',
  Sa: 'sat',
  Su: 'sun',
};

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
  const written = text
    .replace(/^24 hours$/i, '00:00-24:00')
    .replace(/"?by appointment"?$/i, '"by appointment"');
  const reader = read(written);
  const day = readDay(reader, reader.peek());
  refuseRest(reader);
  return day;
}

/** `mon-fri`, `sat, sun`; throws a `Refused` at anything else. */
export function readWeekdays(text: string): readonly Weekday[] {
  const reader = read(text.replaceAll(longWeekdays, (name) => name.slice(0, 2)));
  const { weekdays, holidays } = readDaysOfWeek(reader);
  if (holidays || weekdays.length === 0) refuse('hours-syntax', text, weekdaysMeant(text));
  refuseRest(reader);
  return weekdays;
}

/** `mon-fri` for `lun-ven`; empty if a word means nothing. */
function weekdaysMeant(text: string): string {
  const meant = text.replaceAll(/\p{L}+/gu, (word) => shortWeekdays[meaningOf(word)] ?? '');
  return /^[a-z]{3}(?:-[a-z]{3}|, ?[a-z]{3})*$/.test(meant) ? meant : '';
}

function refuseRest(reader: Reader): void {
  if (reader.peek().kind !== 'end') refuse('hours-syntax', reader.peek().text);
}

const weekRules = (week: WeekInput, dates?: DatesInput): readonly Rule[] =>
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
