import { isDeepStrictEqual } from 'node:util';
import { clock, wallClock, minutesPerDay, type Weekday } from './day.ts';
import { isWholeDay, type Day } from './hours.ts';
import { osmHours } from './osm.ts';
import { parseHours } from './parse.ts';
import { readTimesOfDay, readWeekdays } from './readable.ts';
import { attempt, Refused } from './refused.ts';
import { tokenize, type Token } from './tokens.ts';
import { monthCodes, weekdayCodes } from './words.ts';

/**
 * Hours in one line as the guide has them, if they are written in other words; those that are refused, or that the guide
 * has no way to write, stay as they are.
 *
 * @example hoursInGuideForm('lun-ven 9-13') // 'Mo-Fr 09:00-13:00'
 */
export function hoursInGuideForm(written: string): string {
  if (isInSyntax(written)) return written;
  const { hours } = parseHours(written);
  const text = hours && osmHours(hours);
  return text !== undefined && isDeepStrictEqual(parseHours(text).hours, hours) ? text : written;
}

/** @example weekdaysInGuideForm('lunedì, mercoledì') // 'mon, wed' */
export function weekdaysInGuideForm(written: string): string {
  const days = runs(readOr(() => readWeekdays(written)) ?? []);
  const text = days.map((run) => [...new Set([run[0]!, run.at(-1)!])].map(nameOf).join('-')).join(', ');
  return /^[a-z]{3}(?:-[a-z]{3})?(?:, ?[a-z]{3}(?:-[a-z]{3})?)*$/.test(written) && areNames(written)
    ? written
    : text || written;
}

/** @example timesInGuideForm('9-13 / 15-19') // '09:00-13:00, 15:00-19:00' */
export function timesInGuideForm(written: string): string {
  if (writtenTimes.test(written)) return written;
  const day = readOr(() => readTimesOfDay(written));
  const text = day && timesOf(day);
  return text !== undefined &&
    isDeepStrictEqual(
      readOr(() => readTimesOfDay(text)),
      day,
    )
    ? text
    : written;
}

const writtenTimes = /^(?:closed|24 hours|by appointment|\d\d:\d\d-\d\d:\d\d(?:, ?\d\d:\d\d-\d\d:\d\d)*)$/;

function timesOf({ ranges }: Day): string {
  if (ranges.length === 0) return 'closed';
  if (isWholeDay(ranges)) return ranges[0]!.appointment ? 'by appointment' : '24 hours';
  const end = (closes: number) => (closes === minutesPerDay ? clock(closes) : wallClock(closes));
  return ranges.map(({ opens, closes }) => `${clock(opens)}-${end(closes)}`).join(', ');
}

function readOr<Read>(reading: () => Read): Read | undefined {
  const result = attempt(reading);
  return result instanceof Refused ? undefined : result;
}

const names = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

const nameOf = (weekday: Weekday): string => names[weekday]!;

const areNames = (written: string): boolean => written.split(/[-, ]+/).every((name) => names.includes(name));

/** Days that follow each other, together. */
function runs(weekdays: readonly Weekday[]): readonly (readonly Weekday[])[] {
  const found: Weekday[][] = [];
  for (const weekday of weekdays) {
    const last = found.at(-1);
    if (last?.at(-1) === weekday - 1) last.push(weekday);
    else found.push([weekday]);
  }
  return found;
}

const codes: ReadonlySet<string> = new Set([
  ...weekdayCodes,
  ...monthCodes,
  'PH',
  'off',
  'closed',
  'open',
  'day',
]);

/** Whether a text has words, times and signs of OpenStreetMap alone. */
function isInSyntax(written: string): boolean {
  if (written.trim() === '24/7') return true;
  const tokens = tokenize(written);
  return tokens.every((token, index) => isSyntax(token, tokens.slice(0, index), written));
}

function isSyntax({ kind, text, at, end }: Token, before: readonly Token[], written: string): boolean {
  switch (kind) {
    case 'time':
      return /^\d\d:\d\d$/.test(text);
    case 'number':
      return text.length === 4 || isOfDate(before);
    case 'word':
      return codes.has(text);
    case 'comment':
      return text.startsWith('"');
    case 'sign':
      return text === written.slice(at, end) && text !== '/';
    default:
      return kind === 'end';
  }
}

/** `Aug 10-25`, `PH -1 day`, but not `Mo 9-13`. */
function isOfDate(before: readonly Token[]): boolean {
  const head = before.findLast(
    ({ kind, text }) => kind !== 'number' && !(kind === 'sign' && '-+,'.includes(text)),
  );
  return (
    head?.kind === 'word' && (head.text === 'PH' || (monthCodes as readonly string[]).includes(head.text))
  );
}
