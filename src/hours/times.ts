import { clock, minutesPerDay, wallClock } from './day.ts';
import { wholeDay, type Range } from './hours.ts';
import { inOrder } from './ranges.ts';
import { is, refuse, type Reader } from './reader.ts';
import type { Token } from './tokens.ts';
import { meaningOf } from './words.ts';

interface Time {
  readonly minutes: number;
  /** `9` or `9:00`: an hour that could as well be meant in the afternoon. */
  readonly short: boolean;
}

/** A longer number is a year. */
export const startsTime = ({ kind, text }: Token): boolean =>
  kind === 'time' || (kind === 'number' && text.length <= 2);

/** `09:00-13:00,15:30-19:00`, in the order of the day. */
export function readTimes(reader: Reader): readonly Range[] {
  const ranges = [readRange(reader)];
  while (is(reader.peek(), 'sign', ',') && startsTime(reader.peek(1))) {
    reader.next();
    ranges.push(readRange(reader));
  }
  return inOrder(ranges);
}

function readRange(reader: Reader): Range {
  const start = reader.peek();
  const opens = readTime(reader);
  refuseOpenEnd(reader, start);
  if (!reader.accept('-')) refuse('hours-syntax', reader.textSince(start), meaningOf(reader.peek().text));
  if (isSeparator(reader.peek())) refuse('hours-unsupported', reader.textSince(start));
  const closes = readTime(reader);
  refuseOpenEnd(reader, start);
  return toRange(opens, closes, reader.textSince(start));
}

function readTime(reader: Reader): Time {
  const start = reader.peek();
  if (start.kind === 'word') refuse('hours-unsupported', start.text);
  if (!startsTime(start)) refuse('hours-syntax', start.text);
  const [hour, minute = 0] = reader.next().text.split(/[:.h]/).map(Number);
  refuseHalfOfDay(reader, start, hour!, minute);
  if (hour! > 24 || minute > 59 || (hour === 24 && minute > 0)) {
    refuse('hours-time', start.text, hour! < 48 && minute < 60 ? wallClock(hour! * 60 + minute) : '');
  }
  return { minutes: hour! * 60 + minute, short: /^\d(?!\d)/.test(start.text) };
}

/** `10 pm`, `9a`: clear to a reader, yet no time of this syntax. The right one is named. */
function refuseHalfOfDay(reader: Reader, start: Token, hour: number, minute: number): void {
  const half = /^([ap])m?$/i.exec(reader.peek().text)?.[1]?.toLowerCase();
  if (!half) return;
  reader.next();
  const shift = half === 'p' ? 12 : 0;
  refuse('hours-time', reader.textSince(start), clock(((hour % 12) + shift) * 60 + minute));
}

function refuseOpenEnd(reader: Reader, start: Token): void {
  if (reader.accept('+')) refuse('hours-unsupported', reader.textSince(start));
}

function toRange(opens: Time, closes: Time, text: string): Range {
  if (opens.minutes === minutesPerDay) refuse('hours-time', text, text.replace(/24.00/, '00:00'));
  // 00:00-00:00 is a whole day to some readers and a closed day to others.
  if (opens.minutes === closes.minutes) refuse('hours-time', text, suggestEqual(opens.minutes));
  // One minute short of the whole day is how other files have to write it.
  if (opens.minutes === 0 && closes.minutes === minutesPerDay - 1) return wholeDay;
  if (closes.minutes > opens.minutes) return { opens: opens.minutes, closes: closes.minutes };
  if (closes.short) refuse('hours-time', text, suggestAfternoon(opens.minutes, closes.minutes));
  return { opens: opens.minutes, closes: closes.minutes + minutesPerDay };
}

const suggestEqual = (minutes: number): string =>
  minutes === 0 ? '00:00-24:00' : `${clock(minutes)}-${clock((minutes + 720) % minutesPerDay)}`;

/** `11-6` is rather 11:00–18:00 than a night; both are named. */
function suggestAfternoon(opens: number, closes: number): string {
  const night = `${clock(opens)}-${clock(closes)}`;
  return closes + 720 > opens ? `${clock(opens)}-${clock(closes + 720)} / ${night}` : night;
}

const isSeparator = (token: Token): boolean =>
  token.kind === 'end' || is(token, 'sign', ';') || is(token, 'sign', ',');
