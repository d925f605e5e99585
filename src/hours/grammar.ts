import { readDates, startsDate, type Dates } from './dates.ts';
import type { Weekday } from './day.ts';
import { wholeDay, type Day, type Range } from './hours.ts';
import { is, refuse, type Reader } from './reader.ts';
import { readTimes, startsTime } from './times.ts';
import type { Token } from './tokens.ts';
import { isOff, meaningOf, meansAppointment, weekdayNamed } from './words.ts';

/** One rule of the text: on which days, what holds. */
export interface Rule {
  /** As written, to be quoted. */
  readonly text: string;
  /** `;` replaces what the rules before say of these days, `,` adds to it, `||` holds at all other times. */
  readonly join: ';' | ',' | '||';
  /** Empty: the whole year. */
  readonly dates: readonly Dates[];
  /** Empty only for a rule of public holidays alone. */
  readonly weekdays: readonly Weekday[];
  readonly holidays: boolean;
  readonly day: Day;
}

type Selector = Pick<Rule, 'dates' | 'weekdays' | 'holidays'>;

export const everyWeekday: readonly Weekday[] = [0, 1, 2, 3, 4, 5, 6];

/** Words of the full syntax that this model has no place for. */
const unsupported = /^(SH|week|easter|sunrise|sunset|dawn|dusk|unknown|\[|\()$/i;

/** The rules of a text in their order; throws a `Refused` at the first piece that fits nowhere. */
export function readRules(reader: Reader): readonly Rule[] {
  const rules: Rule[] = [];
  let join: Rule['join'] = ';';
  while (reader.peek().kind !== 'end') {
    if (reader.accept(';')) continue;
    rules.push(readRule(reader, join));
    join = readJoin(reader);
  }
  return rules;
}

function readJoin(reader: Reader): Rule['join'] {
  const token = reader.peek();
  if (token.kind === 'end' || reader.accept(';')) return ';';
  if (reader.accept(',')) return ',';
  if (reader.accept('||')) return '||';
  if (unsupported.test(token.text)) refuse('hours-unsupported', token.text);
  if (is(token, 'sign', '/')) refuse('hours-syntax', token.text, ',');
  if (startsDaysOfWeek(token)) refuse('hours-syntax', token.text, `; ${token.text}`);
  return refuse('hours-syntax', token.text, meaningOf(token.text));
}

function readRule(reader: Reader, join: Rule['join']): Rule {
  const start = reader.peek();
  const selector = readSelector(reader);
  reader.accept(':');
  const day = readDay(reader, start);
  return { ...selector, join, day, text: reader.textSince(start).trim() };
}

function readSelector(reader: Reader): Selector {
  if (isTwentyFourSeven(reader)) return { dates: [], weekdays: everyWeekday, holidays: false };
  const dates = startsDate(reader) ? readDates(reader) : [];
  const { weekdays, holidays } = readDaysOfWeek(reader);
  if (holidays && dates.length > 0) refuse('hours-unsupported', 'PH');
  const all = weekdays.length === 0 && !holidays;
  return { dates, weekdays: all ? everyWeekday : weekdays, holidays };
}

/** `Mo-Fr`, `Sa,Su`, `Su,PH`; nothing where the rule names no day. */
export function readDaysOfWeek(reader: Reader): Pick<Rule, 'weekdays' | 'holidays'> {
  const weekdays = new Set<Weekday>();
  let holidays = false;
  while (startsDaysOfWeek(reader.peek())) {
    const start = reader.peek();
    if (reader.peek().text.toUpperCase() === 'PH') {
      reader.next();
      holidays = true;
    } else {
      for (const weekday of readWeekdayRange(reader)) weekdays.add(weekday);
    }
    refuseUnseparated(reader, start);
    if (!startsDaysOfWeek(reader.peek(1)) || !reader.accept(',')) break;
  }
  return { weekdays: [...weekdays].toSorted((one, other) => one - other), holidays };
}

/** `PH Mo`: a holiday that falls on a Monday, or a missing comma. `Mo[1]`: the first Monday of a month. */
function refuseUnseparated(reader: Reader, start: Token): void {
  const token = reader.peek();
  if (startsDaysOfWeek(token)) refuse('hours-syntax', token.text, `,${token.text}`);
  if (!is(token, 'sign', '[')) return;
  while (!reader.accept(']') && reader.peek().kind !== 'end') reader.next();
  refuse('hours-unsupported', reader.textSince(start));
}

function readWeekdayRange(reader: Reader): readonly Weekday[] {
  const first = weekdayNamed(reader.next().text)!;
  if (!reader.accept('-')) return [first];
  const { text } = reader.next();
  const last = weekdayNamed(text) ?? refuse('hours-syntax', text, meaningOf(text));
  const length = ((last - first + 7) % 7) + 1;
  return Array.from({ length }, (_, index) => (first + index) % 7);
}

/** The times, or that it is closed, or by appointment; and the comment. `start` is where the rule begins. */
export function readDay(reader: Reader, start: Token): Day {
  if (isTwentyFourSeven(reader)) {
    for (let piece = 0; piece < 3; piece++) reader.next();
    return withComment(reader, [wholeDay], start);
  }
  if (startsTime(reader.peek())) return withComment(reader, readTimes(reader), start);
  if (reader.peek().kind === 'word' && isOff(reader.peek().text)) {
    reader.next();
    return { ranges: [], ...readNotes(reader) };
  }
  return withComment(reader, [], start);
}

function withComment(reader: Reader, ranges: readonly Range[], start: Token): Day {
  const open = reader.peek().text.toLowerCase() === 'open';
  if (open) reader.next();
  const comment = reader.peek();
  if (comment.kind !== 'comment') {
    return ranges.length > 0 ? { ranges } : refuseMissingTimes(reader, start);
  }
  const byAppointment = meansAppointment(comment.text) && !open;
  if (!byAppointment && (!open || ranges.length === 0)) refuseComment(reader, start, ranges.length > 0);
  const notes = readNotes(reader);
  if (!byAppointment) return { ranges, ...notes };
  const appointments = ranges.length > 0 ? ranges : [wholeDay];
  return { ranges: appointments.map((range) => ({ ...range, appointment: true })) };
}

/** A comment alone makes the times uncertain; with `open` it is a note beside them. */
function refuseComment(reader: Reader, start: Token, timed: boolean): never {
  const before = reader.textSince(start).trim();
  const comment = reader.next().text;
  return refuse('hours-comment', comment, timed ? `${before} open ${comment}` : '');
}

function refuseMissingTimes(reader: Reader, start: Token): never {
  const token = reader.peek();
  if (unsupported.test(token.text)) refuse('hours-unsupported', token.text);
  const isKnown = token.kind === 'end' || token.kind === 'sign';
  return isKnown
    ? refuse('hours-syntax', reader.textSince(start).trim() || token.text)
    : refuse('hours-syntax', token.text, meaningOf(token.text));
}

function readNotes(reader: Reader): Pick<Day, 'notes'> {
  if (reader.peek().kind !== 'comment') return {};
  return { notes: { und: reader.next().text.slice(1, -1).trim() } };
}

function isTwentyFourSeven(reader: Reader): boolean {
  return [0, 1, 2].every((ahead) => reader.peek(ahead).text === ['24', '/', '7'][ahead]);
}

const startsDaysOfWeek = ({ kind, text }: Token): boolean =>
  kind === 'word' && (text.toUpperCase() === 'PH' || weekdayNamed(text) !== undefined);
