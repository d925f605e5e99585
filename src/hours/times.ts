import { startsDayFirst } from './dates.ts';
import { clock, minutesPerDay, wallClock } from './day.ts';
import { wholeDay, type Range } from './hours.ts';
import { inOrder } from './ranges.ts';
import { is, type Reader } from './reader.ts';
import { refuse, refuseAmbiguous, Refused } from './refused.ts';
import type { Token } from './tokens.ts';

interface Time {
  readonly minutes: number;
  /** `9` or `9:00`: an hour that could as well be meant in the afternoon. */
  readonly short: boolean;
  /** `9 am` */
  readonly half?: 'am' | 'pm' | undefined;
}

/** A night that goes on for so long, and on into the day, is rather one with its times the wrong way round. */
const longestNight = 16 * 60;
const latestEnd = minutesPerDay + 5 * 60;

/** A number of four digits is a year where it begins with 20: `1930` is a time, `2026` is none. */
export const startsTime = ({ kind, text }: Token): boolean =>
  kind === 'time' || (kind === 'number' && (text.length <= 2 || /^(?:[01]\d|2[1-4])[0-5]\d$/.test(text)));

/** `09:00-13:00,15:30-19:00`, in the order of the day; between two of them there may be a slash, or only a blank. */
export function readTimes(reader: Reader): readonly Range[] {
  const ranges = [readRange(reader)];
  for (;;) {
    const isSeparated = is(reader.peek(), 'sign', ',') || is(reader.peek(), 'sign', '/');
    const ahead = isSeparated ? 1 : 0;
    if (!startsTime(reader.peek(ahead)) || startsDayFirst(reader, ahead)) return inOrder(ranges);
    if (isSeparated) reader.next();
    ranges.push(readRange(reader));
  }
}

function readRange(reader: Reader): Range {
  const start = reader.peek();
  const opens = readTime(reader);
  refuseOpenEnd(reader, start);
  if (!reader.accept('-')) refuse('hours-syntax', reader.textSince(start));
  if (isSeparator(reader.peek())) refuse('hours-unsupported', reader.textSince(start));
  const closes = readTime(reader, 'closing');
  refuseOpenEnd(reader, start);
  return toRange(opens, closes, reader.textSince(start));
}

function readTime(reader: Reader, end: 'opening' | 'closing' = 'opening'): Time {
  const start = reader.peek();
  if (start.kind === 'word') refuse('hours-unsupported', reader.quote(start));
  if (start.kind !== 'time' && start.kind !== 'number') refuse('hours-syntax', reader.quote(start));
  const [hour = 0, minute = 0] = partsOf(reader.next().text);
  const half = readHalf(reader);
  const text = reader.textSince(start);
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) {
    const isNight = end === 'closing' && !half && hour < 30 && minute < 60;
    refuse('hours-time', text, isNight ? wallClock(hour * 60 + minute) : '');
  }
  if (half && (hour === 0 || hour > 12))
    refuse('hours-time', text, half === 'pm' && hour > 12 ? clock(hour * 60 + minute) : '');
  const ofDay = half ? (hour % 12) + (half === 'pm' ? 12 : 0) : hour;
  return { minutes: ofDay * 60 + minute, short: !half && /^\d(?!\d)/.test(start.text), half };
}

/** `9:30`, `9.30`, `9h30`, `930` and `0930` */
const partsOf = (text: string): readonly number[] =>
  (/^\d{4}$/.test(text) ? [text.slice(0, 2), text.slice(2)] : text.split(/[:.hu]/i)).map(Number);

function readHalf(reader: Reader): Time['half'] {
  const half = /^([ap])m?$/i.exec(reader.peek().text)?.[1]?.toLowerCase();
  if (half === undefined || reader.peek().kind !== 'word') return undefined;
  reader.next();
  return half === 'p' ? 'pm' : 'am';
}

function refuseOpenEnd(reader: Reader, start: Token): void {
  if (reader.accept('+')) refuse('hours-unsupported', reader.textSince(start));
}

function toRange(written: Time, closes: Time, text: string): Range {
  const opens = withHalf(written, closes, text);
  if (opens.minutes === minutesPerDay) refuse('hours-time', text);
  if (opens.minutes === closes.minutes) refuseEqual(opens, text);
  // One minute short of the whole day is how other files have to write it.
  if (opens.minutes === 0 && closes.minutes === minutesPerDay - 1) return wholeDay;
  if (closes.minutes > opens.minutes) return { opens: opens.minutes, closes: closes.minutes };
  if (closes.short) refuseAfternoon(opens.minutes, closes.minutes, text);
  const night = { opens: opens.minutes, closes: closes.minutes + minutesPerDay };
  if (night.closes - night.opens > longestNight && night.closes > latestEnd) refuseReversed(night, text);
  return night;
}

/** `9-11pm` and `10-2am` may begin in the morning or in the evening; `9-5pm` begins in the morning. */
function withHalf(opens: Time, closes: Time, text: string): Time {
  if (!closes.half || opens.half || opens.minutes >= 12 * 60) return opens;
  const later = opens.minutes + 12 * 60;
  const isEvening = closes.half === 'pm' ? later < closes.minutes : opens.minutes >= closes.minutes;
  if (isEvening) refuseAmbiguous(text, span(opens.minutes, closes.minutes), span(later, closes.minutes));
  return opens;
}

/** 00:00-00:00 is a whole day to some readers and a closed day to others. */
function refuseEqual({ minutes, short }: Time, text: string): never {
  if (minutes === 0) refuseAmbiguous(text, '00:00-24:00', 'off');
  return refuse('hours-time', text, short ? span(minutes, minutes + 12 * 60) : '');
}

/** `11-6` is 11:00–18:00, or a night; `18:00-3:00` can only be a night. */
function refuseAfternoon(opens: number, closes: number, text: string): void {
  const later = closes + 12 * 60;
  if (later > opens) refuseAmbiguous(text, span(opens, later), span(opens, closes));
}

function refuseReversed({ opens, closes }: Range, text: string): never {
  const hours = Math.round((closes - opens) / 60);
  const facts = { part: text, hours, suggestion: span(closes - minutesPerDay, opens) };
  throw new Refused({ code: 'hours-reversed', facts });
}

const span = (opens: number, closes: number): string => `${clock(opens)}-${clock(closes)}`;

const isSeparator = (token: Token): boolean =>
  token.kind === 'end' || is(token, 'sign', ';') || is(token, 'sign', ',');
