import fc from 'fast-check';
import OpeningHours from 'opening_hours';
import { describe, expect, test } from 'vitest';
import { runs } from '../../tests/properties/runs.ts';
import { addDays, dayNumber, minutesPerDay } from './day.ts';
import { rangesOn, type Hours } from './hours.ts';
import { osmHours } from './osm.ts';
import { parseHours } from './parse.ts';
import { calendarOf } from './public-holidays.ts';
import { anyHours } from './testing/arbitrary.ts';
import { nights, spoken, written } from './testing/written.ts';
import { daysIn, type Outlook, type Span } from './timeline.ts';

const calendar = calendarOf({ country: 'IT' });
const place = { lat: 45.46, lon: 9.19, address: { country_code: 'it', state: 'Lombardia' } };

const span: Span = { from: '2026-11-22', through: addDays('2026-11-22', 399) };
type Interval = readonly [opens: number, closes: number];

const outlook: Outlook = { ...span, calendar };

/** A day that is not in every year makes it go on to 1 March, or overlook the days beside it. */
const namesLeapDay = (text: string): boolean => text.includes('29');

describe('opening_hours.js reads the same minutes for 400 days', () => {
  const readable = written.filter(
    ([text]) => !cutsNights(text) && !isWholeDayLessAMinute(text) && !namesLeapDay(text),
  );
  test.each(readable)('%s', (text) => {
    const theirs = attempt(text);
    if (theirs) expect(intervalsOf(theirs)).toEqual(ours(parseHours(text).hours!));
  });

  test('it reads most of what we take', () => {
    expect(readable.filter(([text]) => attempt(text)).length).toBeGreaterThan(90);
  });

  const told = [...written, ...spoken].map(([text]) => text).concat(nights);
  test.each(told.filter((text) => !text.includes('Feb 10-29')))('%s, as we publish it', (text) => {
    const hours = parseHours(text).hours!;
    const theirs = new OpeningHours(osmHours(hours, 'und', outlook), place);
    expect(intervalsOf(theirs)).toEqual(ours(hours));
  });

  test('any hours, as we publish them', () => {
    fc.assert(
      fc.property(anyHours(), (hours) => {
        const tag = osmHours(hours, 'und', outlook);
        expect([tag, intervalsOf(new OpeningHours(tag, place))]).toEqual([tag, ours(hours)]);
      }),
      { numRuns: runs(40), endOnFailure: true },
    );
  });
});

/** A night is cut at midnight by opening_hours.js when a later rule speaks of the next day; people do not mean that. */
function cutsNights(text: string): boolean {
  return /(2\d|1\d):?\d*-0\d/.test(text) && text.includes(';');
}

/** Taken for the whole day that is meant; the other reader closes for a minute. */
function isWholeDayLessAMinute(text: string): boolean {
  return text === '00:00-23:59';
}

function attempt(text: string): OpeningHours | undefined {
  try {
    return new OpeningHours(text, place);
  } catch (error) {
    if (typeof error === 'string' || error instanceof Error) return undefined;
    throw error;
  }
}

function ours(hours: Hours): readonly Interval[] {
  const days = [...daysIn({ ...span, from: addDays(span.from, -1) })];
  return merged(
    days.flatMap((day) =>
      rangesOn(hours, day, calendar).map(({ opens, closes }) => [at(day, opens), at(day, closes)] as const),
    ),
  );
}

function intervalsOf(oracle: OpeningHours): readonly Interval[] {
  const found = oracle.getOpenIntervals(midnight(span.from), midnight(addDays(span.through, 1)));
  const open = found.filter(([, , unknown]) => !unknown);
  return merged(open.map(([start, end]) => [minuteOf(start), minuteOf(end)] as const));
}

/** Within the span, and as one where they touch. */
function merged(intervals: readonly Interval[]): readonly Interval[] {
  const [first, last] = [at(span.from, 0), at(addDays(span.through, 1), 0)];
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
