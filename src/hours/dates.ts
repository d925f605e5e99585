import { dayNumber, isDay, twoDigits, type CalendarDay } from './day.ts';
import { is, type Reader } from './reader.ts';
import { refuse } from './refused.ts';
import type { Token } from './tokens.ts';
import { monthCodes, monthNamed } from './words.ts';

/** A stretch of days: `2026-08-10` to `2026-08-25`, or `08-10` to `08-25` of every year; both ends count. */
export interface Dates {
  readonly from: string;
  readonly through: string;
}

interface Point {
  readonly year?: number | undefined;
  readonly month: number;
  readonly day?: number | undefined;
}

/** A few days are special days; what lasts longer is a season, in which holidays are not meant to be lost. */
export const longestSpecial = 7;

/** 2024 was a leap year: a day of every year may be 29 February. */
const leapYear = 2024;
const longestYears = 10;

export function startsDate(reader: Reader, ahead = 0): boolean {
  const token = reader.peek(ahead);
  return startsMonth(token) || isYear(token) || startsDayFirst(reader, ahead);
}

/** `24 Dec`, `24,31 Dec`, `10-25 Aug`: days before their month, as most languages have them. */
export function startsDayFirst(reader: Reader, ahead = 0): boolean {
  let place = ahead;
  if (!isDayOfMonth(reader.peek(place))) return false;
  if (is(reader.peek(place + 1), 'sign', '-') && isDayOfMonth(reader.peek(place + 2))) place += 2;
  else while (is(reader.peek(place + 1), 'sign', ',') && isDayOfMonth(reader.peek(place + 2))) place += 2;
  return startsMonth(reader.peek(place + 1));
}

/**
 * `Aug 10-25`, `Jul-Aug`, `Dec 24,31`, `Dec 24-Jan 6`, `2026 Aug 10-25`, `2026-2027 Jul-Aug`, `2026`, `10-25 Aug`,
 * `24 Dec 2026 - 6 Jan 2027`; none of them twice.
 */
export function readDates(reader: Reader): readonly Dates[] {
  const dates = readPart(reader);
  while (is(reader.peek(), 'sign', ',') && startsAnotherDate(reader)) {
    reader.next();
    dates.push(...readPart(reader));
  }
  return dates.filter((each, index) => dates.findIndex((other) => sameDates(each, other)) === index);
}

export const sameDates = (one: Dates, other: Dates): boolean =>
  one.from === other.from && one.through === other.through;

const startsAnotherDate = (reader: Reader): boolean =>
  startsMonth(reader.peek(1)) ||
  startsDayFirst(reader, 1) ||
  (isYear(reader.peek(1)) && startsMonth(reader.peek(2)));

const readPart = (reader: Reader): Dates[] =>
  startsDayFirst(reader) ? readDayFirst(reader) : readMonthFirst(reader);

function readMonthFirst(reader: Reader): Dates[] {
  const years = readYears(reader);
  if (years.length > 0 && !startsMonth(reader.peek())) return years.map(wholeYear);
  const dates: Dates[] = [];
  let month: number | undefined;
  do {
    const start = reader.peek();
    const from = readPoint(reader, month);
    const through = readThrough(reader, from);
    const text = reader.textSince(start);
    if (years.length === 0) dates.push(toDates(from, through, undefined, text));
    for (const year of years) dates.push(toDates(from, through, year, text));
    month = from.day === undefined ? undefined : through.month;
  } while (continuesList(reader, month) && reader.accept(','));
  return dates;
}

function readDayFirst(reader: Reader): Dates[] {
  const start = reader.peek();
  const days = [readNumber(reader)];
  const isRange = reader.accept('-');
  if (isRange) days.push(readNumber(reader));
  while (!isRange && reader.accept(',')) days.push(readNumber(reader));
  const month = readMonth(reader);
  const year = isYear(reader.peek()) ? readNumber(reader) : undefined;
  const last = isRange ? undefined : readDayFirstThrough(reader);
  const text = reader.textSince(start);
  if (isRange) return [toDates({ month, day: days[0] }, { month, day: days[1] }, year, text)];
  return days.map((day, index) => {
    const from = { month, day };
    const isLast = index === days.length - 1;
    // `24 Dec - 6 Jan 2027`: the year of the end is that of the beginning, but for what passes New Year.
    const starts = year ?? (last?.year === undefined ? undefined : yearBefore(from, last));
    return toDates(from, isLast && last ? last : from, starts, text);
  });
}

function readDayFirstThrough(reader: Reader): Point | undefined {
  if (!is(reader.peek(), 'sign', '-') || !startsDayFirst(reader, 1)) return undefined;
  reader.next();
  const day = readNumber(reader);
  const month = readMonth(reader);
  return { day, month, year: isYear(reader.peek()) ? readNumber(reader) : undefined };
}

const yearBefore = (from: Point, { month, day = 0, year = 0 }: Point): number =>
  month < from.month || (month === from.month && day < (from.day ?? 0)) ? year - 1 : year;

const readNumber = (reader: Reader): number => Number(reader.next().text);

function readMonth(reader: Reader): number {
  const token = reader.next();
  return monthNamed(token.text) ?? refuse('hours-syntax', reader.quote(token));
}

/** A day of every year as one of a leap year, to count with. */
export const inAnyYear = (day: string): CalendarDay => (day.length === 5 ? `${leapYear}-${day}` : day);

/** How many days a stretch has, both ends counted. */
export function lengthOf({ from, through }: Dates): number {
  const passesNewYear = from > through;
  const last = passesNewYear ? `${leapYear + 1}-${through}` : inAnyYear(through);
  return dayNumber(last) - dayNumber(inAnyYear(from)) + 1;
}

function readYears(reader: Reader): readonly number[] {
  if (!isYear(reader.peek())) return [];
  refuseIsoDate(reader);
  const first = Number(reader.next().text);
  if (is(reader.peek(), 'sign', '+')) refuse('hours-unsupported', `${first}+`);
  if (!is(reader.peek(), 'sign', '-') || !isYear(reader.peek(1))) return [first];
  reader.next();
  const { text } = reader.next();
  const length = Number(text) - first + 1;
  if (length < 1 || length > longestYears) refuse('hours-date', `${first}-${text}`);
  return Array.from({ length }, (_, index) => first + index);
}

/** `2026-08-10`: clear to a reader, yet no date of this syntax. */
function refuseIsoDate(reader: Reader): void {
  const pieces = Array.from({ length: 5 }, (_, ahead) => reader.peek(ahead).text).join('');
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(pieces) ?? [];
  const name = monthCodes[Number(month) - 1];
  if (name) refuse('hours-date', pieces, `${year} ${name} ${day}`);
}

const wholeYear = (year: number): Dates => ({ from: `${year}-01-01`, through: `${year}-12-31` });

/** A month with or without a day; in a list such as `Dec 24,31` the month is that of the piece before. */
function readPoint(reader: Reader, monthBefore?: number): Point {
  const token = reader.next();
  if (monthBefore !== undefined && isDayOfMonth(token))
    return { month: monthBefore, day: Number(token.text) };
  const month = monthNamed(token.text) ?? refuse('hours-syntax', reader.quote(token));
  return { month, day: isDayOfMonth(reader.peek()) ? Number(reader.next().text) : undefined };
}

function readThrough(reader: Reader, from: Point): Point {
  const ahead = reader.peek(1);
  if (!is(reader.peek(), 'sign', '-')) return from;
  if (from.day !== undefined && isDayOfMonth(ahead)) {
    reader.next();
    return { month: from.month, day: Number(reader.next().text) };
  }
  reader.next();
  const year = isYear(ahead) ? Number(reader.next().text) : undefined;
  if (from.day !== undefined) return { ...readPoint(reader), year };
  return { year, month: readMonth(reader) };
}

function toDates(from: Point, through: Point, year: number | undefined, text: string): Dates {
  const start = `${twoDigits(from.month)}-${twoDigits(from.day ?? 1)}`;
  const end = `${twoDigits(through.month)}-${twoDigits(lastDay(through, year))}`;
  if (through.year !== undefined && year === undefined) refuse('hours-date', text);
  const passesNewYear = end < start && through.year === undefined ? 1 : 0;
  const dates: Dates =
    year === undefined
      ? { from: start, through: end }
      : { from: `${year}-${start}`, through: `${through.year ?? year + passesNewYear}-${end}` };
  refuseImpossible(dates, text);
  return dates;
}

function refuseImpossible({ from, through }: Dates, text: string): void {
  const ends = [from, through].map(inAnyYear);
  const isReversed = from.length === 10 && through < from;
  if (isReversed || !ends.every(isDay)) refuse('hours-date', text);
}

function lastDay({ month, day, year: ownYear }: Point, year = leapYear): number {
  return day ?? new Date(Date.UTC(ownYear ?? year, month, 0)).getUTCDate();
}

function continuesList(reader: Reader, month: number | undefined): boolean {
  const ahead = reader.peek(1);
  if (!is(reader.peek(), 'sign', ',')) return false;
  return startsMonth(ahead) || (month !== undefined && isDayOfMonth(ahead));
}

const startsMonth = ({ kind, text }: Token): boolean => kind === 'word' && monthNamed(text) !== undefined;
const isYear = ({ kind, text }: Token): boolean => kind === 'number' && /^20\d\d$/.test(text);
const isDayOfMonth = ({ kind, text }: Token): boolean => kind === 'number' && /^\d{1,2}$/.test(text);
