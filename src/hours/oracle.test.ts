import OpeningHours from 'opening_hours';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, minutesPerDay } from './day.ts';
import { rangesOn, type Hours } from './hours.ts';
import { parseHours } from './parse.ts';
import { calendarOf } from './public-holidays.ts';
import { written } from './testing/written.ts';
import { daysIn, type Span } from './timeline.ts';

const calendar = calendarOf({ country: 'IT' });
const place = { lat: 45.46, lon: 9.19, address: { country_code: 'it', state: 'Lombardia' } };

const span: Span = { from: '2026-11-22', through: addDays('2026-11-22', 399) };
/** Italy has a new holiday in October, which not every release of the other reader knows. */
const beforeOctober: Span = { ...span, through: '2027-09-30' };

type Interval = readonly [opens: number, closes: number];

describe('opening_hours.js reads the same minutes for 400 days', () => {
  const readable = written.filter(([text]) => !cutsNights(text) && !isWholeDayLessAMinute(text));
  test.each(readable)('%s', (text) => {
    const theirs = attempt(text);
    const within = text.toUpperCase().includes('PH') ? beforeOctober : span;
    if (theirs) expect(intervalsOf(theirs, within)).toEqual(ours(parseHours(text).hours!, within));
  });

  test('it reads most of what we take', () => {
    expect(readable.filter(([text]) => attempt(text)).length).toBeGreaterThan(90);
  });
});

/** A night is cut at midnight by opening_hours.js when a later rule speaks of the next day; people do not mean that. */
const cutsNights = (text: string): boolean => /(2\d|1\d):?\d*-0\d/.test(text) && text.includes(';');

/** Taken for the whole day that is meant; the other reader closes for a minute. */
const isWholeDayLessAMinute = (text: string): boolean => text === '00:00-23:59';

function attempt(text: string): OpeningHours | undefined {
  try {
    return new OpeningHours(text, place);
  } catch (error) {
    if (typeof error === 'string' || error instanceof Error) return undefined;
    throw error;
  }
}

function ours(hours: Hours, within: Span): readonly Interval[] {
  const days = [...daysIn({ ...within, from: addDays(within.from, -1) })];
  return merged(
    days.flatMap((day) =>
      rangesOn(hours, day, calendar).map(({ opens, closes }) => [at(day, opens), at(day, closes)] as const),
    ),
    within,
  );
}

function intervalsOf(oracle: OpeningHours, { from, through }: Span): readonly Interval[] {
  const found = oracle.getOpenIntervals(midnight(from), midnight(addDays(through, 1)));
  const open = found.filter(([, , unknown]) => !unknown);
  return merged(
    open.map(([start, end]) => [minuteOf(start), minuteOf(end)] as const),
    { from, through },
  );
}

/** Within the span, and as one where they touch. */
function merged(intervals: readonly Interval[], { from, through }: Span): readonly Interval[] {
  const [first, last] = [at(from, 0), at(addDays(through, 1), 0)];
  return intervals
    .map(([opens, closes]) => [Math.max(opens, first), Math.min(closes, last)] as const)
    .filter(([opens, closes]) => opens < closes)
    .toSorted(([one], [other]) => one - other)
    .reduce<Interval[]>((list, [opens, closes]) => {
      const before = list.at(-1);
      if (before?.[1] !== opens) return [...list, [opens, closes]];
      return [...list.slice(0, -1), [before[0], closes]];
    }, []);
}

const at = (day: string, minute: number): number => dayNumber(day) * minutesPerDay + minute;

/** The other reader counts by the clock of the computer. */
const midnight = (day: string): Date => new Date(`${day}T00:00`);
const minuteOf = (moment: Date): number =>
  Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
  ) / 60_000;
