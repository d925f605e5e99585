import { describe, expect, test } from 'vitest';
import en from '../i18n/messages/en.ts';
import it from '../i18n/messages/it.ts';
import { appleHours } from '../hours/apple.ts';
import { hoursWithClosing, type Life } from './closing.ts';
import type { CalendarDay } from '../hours/day.ts';
import { googleProfileHours } from '../hours/google-profile.ts';
import { googleHours } from '../hours/google.ts';
import { isOpenAt } from '../hours/hours.ts';
import { icalendarHours } from '../hours/icalendar.ts';
import { openNowData } from '../hours/open-now-data.ts';
import { openNow } from '../hours/open-now.ts';
import { osmHours } from '../hours/osm.ts';
import { parseHours } from '../hours/parse.ts';
import { describeHours } from '../hours/text.ts';
import { outlookFrom } from '../hours/timeline.ts';

const daily = parseHours('Mo-Su 09:00-18:00').hours!;
const noon = 12 * 60;

const works: Life = { closed: { since: '2026-12-01', reopens: '2026-12-08', note: { it: 'lavori' } } };
const forGood: Life = { closed: { since: '2026-12-01', note: {} } };
const opening: Life = { opens: '2026-12-01' };

test.each<[string, Life, today: CalendarDay, day: CalendarDay, open: boolean | undefined]>([
  ['closed for a while, the day before', works, '2026-11-22', '2026-11-30', true],
  ['closed for a while, its first day', works, '2026-11-22', '2026-12-01', false],
  ['closed for a while, its last day', works, '2026-12-07', '2026-12-07', false],
  ['closed for a while, the day it opens again', works, '2026-12-07', '2026-12-08', true],
  ['closed for good, known in advance, the day before', forGood, '2026-11-30', '2026-11-30', true],
  ['closed for good, known in advance, years later', forGood, '2026-11-30', '2031-05-01', false],
  ['closed for good, on its first day', forGood, '2026-12-01', '2026-12-01', undefined],
  ['not yet open', opening, '2026-11-22', '2026-11-30', false],
  ['on the day it opens', opening, '2026-11-22', '2026-12-01', true],
])('%s', (_, life, today, day, open) => {
  const hours = hoursWithClosing(daily, life, today);
  expect(hours && isOpenAt(hours, day, noon)).toBe(open);
});

test.each([
  ['a closing that is over', works, '2026-12-08'],
  ['an opening that is over', opening, '2026-12-01'],
  ['a life without either', {}, '2026-12-01'],
])('%s leaves the hours alone', (_, life, today) => {
  expect(hoursWithClosing(daily, life, today)).toBe(daily);
});

describe('every dialect tells of a closing', () => {
  const today = '2026-11-22';
  const hours = hoursWithClosing(daily, works, today)!;
  const outlook = outlookFrom(today);

  test('Google structured data', () => {
    expect(googleHours(hours, outlook)).toContainEqual(
      expect.objectContaining({
        opens: '00:00',
        closes: '00:00',
        validFrom: '2026-12-01',
        validThrough: '2026-12-07',
      }),
    );
  });

  test('Google Business Profile', () => {
    const { special } = googleProfileHours(hours, outlook)!;
    expect(special.split(', ')).toEqual([1, 2, 3, 4, 5, 6, 7].map((day) => `2026-12-0${day}: x`));
  });

  test('Apple', () => {
    expect(appleHours(hours, outlook)!.specialHours).toEqual([
      { startDate: '2026-12-01', endDate: '2026-12-07', closed: true },
    ]);
  });

  test('OpenStreetMap', () => {
    expect(osmHours(hours, 'it')).toBe('09:00-18:00; 2026 Dec 01-07 off "lavori"');
  });

  test('a calendar file', () => {
    const file = { name: 'Esempio', url: 'https://example.com/', key: 'esempio', lang: 'it', words: it };
    expect(icalendarHours(hours, outlook, file)).toContain('SUMMARY;LANGUAGE=it:Esempio: chiuso (lavori)');
  });

  test('“open now”', () => {
    const data = openNowData(hours, outlook, { zone: 'UTC', lang: 'en-GB', words: en.openNow })!;
    expect(openNow(data, new Date('2026-12-07T12:00Z'))).toEqual({
      state: 'opensTomorrow',
      minute: 540,
      weekday: 1,
    });
  });

  test.each<[string, Life, string, string?]>([
    ['it-IT', works, '1–7 dic 2026', 'lavori'],
    ['it-IT', forGood, 'dal 1 dic 2026'],
    ['it-IT', { closed: { since: '2027-03-08', note: {} } }, 'dall’8 mar 2027'],
    ['it-IT', opening, 'fino al 30 nov 2026'],
  ])('the page, in %s', (lang, life, days, note) => {
    const [, row] = describeHours(hoursWithClosing(daily, life, today)!, lang, it, today);
    expect(row).toEqual({ days, times: 'chiuso', note, closed: true });
  });
});

test.each([forGood, opening])('what has no end can be read back by others', (life) => {
  const hours = hoursWithClosing(daily, life, '2026-11-22')!;
  expect(parseHours(osmHours(hours)).hours?.overrides).toEqual(hours.overrides);
});
