import { readDates, startsDate, type Dates } from './dates.ts';
import type { Weekday } from './day.ts';
import { wholeDay, type Day, type Range } from './hours.ts';
import { is, type Reader } from './reader.ts';
import { refuse } from './refused.ts';
import { readTimes, startsTime } from './times.ts';
import type { Token } from './tokens.ts';
import { isOff, meansAppointment, weekdayNamed } from './words.ts';

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
  /** Days after the public holidays that are meant: -1 is the day before. */
  readonly offset?: number | undefined;
  /** Whether the rule names days, and does not only hold on all of them. */
  readonly named?: boolean | undefined;
  readonly day: Day;
  /** Times at which it is closed within what other rules say: `Th 12:00-16:00 off`. */
  readonly cut?: readonly Range[] | undefined;
}

type Selector = Pick<Rule, 'dates' | 'weekdays' | 'holidays' | 'offset' | 'named'>;
type Holding = Pick<Rule, 'day' | 'cut'>;

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

/** Before new days nothing needs to stand: `Mo-Fr 9-18 Sa 9-13`. */
function readJoin(reader: Reader): Rule['join'] {
  const token = reader.peek();
  if (token.kind === 'end' || reader.accept(';')) return ';';
  if (reader.accept(',')) return ',';
  if (reader.accept('||')) return '||';
  if (startsSelector(reader)) return ';';
  if (is(token, 'sign', '/') && startsSelector(reader, 1)) {
    reader.next();
    return ';';
  }
  if (unsupported.test(token.text)) refuse('hours-unsupported', reader.quote(token));
  return refuse('hours-syntax', reader.quote(token));
}

function readRule(reader: Reader, join: Rule['join']): Rule {
  const start = reader.peek();
  const isClosed = acceptClosedFirst(reader);
  const isNamed = startsSelector(reader);
  const selector = readSelector(reader, isClosed);
  reader.accept(':');
  const holding = isClosed ? readClosed(reader, start) : readHolding(reader, start);
  // `9-18 lun-ven`
  const isTrailing = !isNamed && startsSelector(reader);
  const days = isTrailing ? readSelector(reader) : selector;
  if (isTrailing && (startsTime(reader.peek()) || startsOff(reader.peek())))
    refuse('hours-syntax', reader.textSince(start).trim());
  const text = reader.textSince(start).trim();
  return { ...days, ...holding, join, text, named: isNamed || isTrailing };
}

/** `chiuso il lunedì`: what holds stands before the days. */
function acceptClosedFirst(reader: Reader): boolean {
  if (!startsOff(reader.peek())) return false;
  const colon = is(reader.peek(1), 'sign', ':') ? 1 : 0;
  if (!startsSelector(reader, 1 + colon)) return false;
  for (let piece = 0; piece <= colon; piece++) reader.next();
  return true;
}

/** Closed all day, or at the times that stand behind the days. */
function readClosed(reader: Reader, start: Token): Holding {
  refuseVague(reader, start);
  return startsTime(reader.peek())
    ? { day: { ranges: [] }, cut: readTimes(reader) }
    : { day: { ranges: [], ...readNotes(reader) } };
}

function readHolding(reader: Reader, start: Token): Holding {
  const isTimed = startsTime(reader.peek()) && !isTwentyFourSeven(reader);
  if (!isTimed) return { day: readDay(reader, start) };
  const ranges = readTimes(reader);
  if (!startsOff(reader.peek())) return { day: withComment(reader, ranges, start) };
  reader.next();
  return { day: { ranges: [] }, cut: ranges };
}

const startsOff = ({ kind, text }: Token): boolean => kind === 'word' && isOff(text);

const startsSelector = (reader: Reader, ahead = 0): boolean =>
  startsDaysOfWeek(reader.peek(ahead)) || startsDate(reader, ahead);

function readSelector(reader: Reader, isClosed = false): Selector {
  if (isTwentyFourSeven(reader)) return { dates: [], weekdays: everyWeekday, holidays: false };
  const dates = startsDate(reader) ? readDates(reader) : [];
  // `Apr-Oct: Mo-Fr 09:00-18:00`
  if (dates.length > 0 && is(reader.peek(), 'sign', ':') && startsDaysOfWeek(reader.peek(1))) reader.next();
  const { weekdays, holidays, offset } = readDaysOfWeek(reader, isClosed);
  // With all weekdays, the holidays among them are meant: no others are left.
  if (holidays && dates.length > 0 && weekdays.length < everyWeekday.length)
    refuse('hours-unsupported', 'PH');
  const all = weekdays.length === 0 && (!holidays || offset !== undefined);
  return { dates, weekdays: all ? everyWeekday : weekdays, holidays, offset };
}

/**
 * `Mo-Fr`, `Sa,Su`, `Su,PH`, `PH -1 day Fr`; nothing where the rule names no day. Where they are the days on which it is
 * closed, those that are open may follow: `chiuso lunedì, martedì-domenica 9-18`.
 */
export function readDaysOfWeek(
  reader: Reader,
  areClosed = false,
): Pick<Rule, 'weekdays' | 'holidays' | 'offset'> {
  const weekdays = new Set<Weekday>();
  let holidays = false;
  while (startsDaysOfWeek(reader.peek())) {
    const start = reader.peek();
    if (isHoliday(start)) {
      reader.next();
      holidays = true;
      const offset = readOffset(reader);
      if (offset !== undefined) return { ...readDaysOfWeek(reader), holidays, offset };
      if (startsDaysOfWeek(reader.peek()))
        refuse('hours-unsupported', `${reader.textSince(start)} ${reader.quote(reader.peek())}`);
    } else {
      for (const weekday of readWeekdayRange(reader)) weekdays.add(weekday);
    }
    refuseNumbered(reader, start);
    // `Mo We` is `Mo,We`.
    if (startsDaysOfWeek(reader.peek())) continue;
    if (!startsDaysOfWeek(reader.peek(1)) || (areClosed && opensNext(reader))) break;
    if (!reader.accept(',')) break;
  }
  return { weekdays: [...weekdays].toSorted((one, other) => one - other), holidays };
}

/** Whether the days after this comma have times of their own. */
function opensNext(reader: Reader): boolean {
  let ahead = 1;
  while (startsDaysOfWeek(reader.peek(ahead)) || is(reader.peek(ahead), 'sign', '-')) ahead++;
  if (is(reader.peek(ahead), 'sign', ':')) ahead++;
  if (!startsTime(reader.peek(ahead))) return false;
  if (reader.peek().spoken) refuse('hours-syntax', reader.quote(reader.peek(1)));
  return true;
}

const isHoliday = ({ text }: Token): boolean => text.toUpperCase() === 'PH';

/** `-1 day` */
function readOffset(reader: Reader): number | undefined {
  const [sign, days, unit] = [0, 1, 2].map((ahead) => reader.peek(ahead).text);
  if ((sign !== '+' && sign !== '-') || !/^\d$/.test(days!) || !/^days?$/.test(unit!)) return undefined;
  for (let piece = 0; piece < 3; piece++) reader.next();
  return Number(sign + days!);
}

/** `Mo[1]`: the first Monday of a month. */
function refuseNumbered(reader: Reader, start: Token): void {
  if (!is(reader.peek(), 'sign', '[')) return;
  while (!reader.accept(']') && reader.peek().kind !== 'end') reader.next();
  refuse('hours-unsupported', reader.textSince(start));
}

function readWeekdayRange(reader: Reader): readonly Weekday[] {
  const first = weekdayNamed(reader.next().text)!;
  if (!reader.accept('-')) return [first];
  const end = reader.next();
  const last = weekdayNamed(end.text) ?? refuse('hours-syntax', reader.quote(end));
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
  if (startsOff(reader.peek())) {
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
  const comment = reader.quote(reader.next());
  if (!timed) refuse('hours-comment', comment);
  return refuse('hours-comment', `${before} ${comment}`, `${before} open ${comment}`);
}

/** `sabato mattina` */
function refuseVague(reader: Reader, start: Token): void {
  if (reader.peek().kind !== 'vague') return;
  reader.next();
  refuse('hours-vague', reader.textSince(start).trim());
}

function refuseMissingTimes(reader: Reader, start: Token): never {
  const token = reader.peek();
  refuseVague(reader, start);
  if (unsupported.test(token.text)) refuse('hours-unsupported', reader.quote(token));
  const isKnown = token.kind === 'end' || token.kind === 'sign';
  return refuse('hours-syntax', (isKnown && reader.textSince(start).trim()) || reader.quote(token));
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
