import { dayNumber, isDay, twoDigits, type CalendarDay } from './day.ts';
import { is, refuse, type Reader } from './reader.ts';
import type { Token } from './tokens.ts';
import { meaningOf, monthCodes, monthNamed } from './words.ts';

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

export function startsDate(reader: Reader): boolean {
  const token = reader.peek();
  if (token.kind === 'word') return monthNamed(token.text) !== undefined;
  return isYear(token);
}

/** `Aug 10-25`, `Jul-Aug`, `Dec 24,31`, `Dec 24-Jan 6`, `2026 Aug 10-25`, `2026-2027 Jul-Aug`, `2026`. */
export function readDates(reader: Reader): readonly Dates[] {
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
  const month = monthNamed(token.text) ?? refuse('hours-syntax', token.text, meaningOf(token.text));
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
  const { text } = reader.next();
  return { year, month: monthNamed(text) ?? refuse('hours-syntax', text, meaningOf(text)) };
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
