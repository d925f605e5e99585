import OpeningHours from 'opening_hours';
import { describe, expect, test } from 'vitest';
import en from '../i18n/messages/en.ts';
import { appleHours } from './apple.ts';
import { googleProfileHours } from './google-profile.ts';
import { icalendarHours } from './icalendar.ts';
import { osmHours } from './osm.ts';
import { parseHours } from './parse.ts';
import type { Outlook } from './timeline.ts';

const outlook: Outlook = { from: '2026-11-22', through: '2027-12-31' };
const hoursOf = (text: string) => parseHours(text).hours!;

describe('Google Business Profile', () => {
  test.each([
    ['two ranges stand in one cell', 'Mo 09:00-13:00,15:30-19:00', '09:00-13:00, 15:30-19:00'],
    ['a closed day is x', 'Tu 09:00-13:00', 'x'],
    ['a whole day is 00:00-00:00', '24/7', '00:00-00:00'],
    ['midnight is 00:00', 'Mo 18:00-24:00', '18:00-00:00'],
    ['a night stands on its first day', 'Mo 18:00-02:00', '18:00-02:00'],
  ])('%s', (_, text, monday) => {
    expect(googleProfileHours(hoursOf(text), outlook)?.regular.Monday).toBe(monday);
  });

  test('special days are told one by one, a range each', () => {
    const hours = hoursOf('Mo-Su 09:00-18:00; 2026 Dec 24 09:00-12:00,14:00-16:00; 2026 Dec 25-26 off');
    expect(googleProfileHours(hours, outlook)?.special).toBe(
      '2026-12-24: 09:00-12:00, 2026-12-24: 14:00-16:00, 2026-12-25: x, 2026-12-26: x',
    );
  });

  test('of a closure that lasts only the days to come are told', () => {
    const { special } = googleProfileHours(hoursOf('Mo-Su 09:00-18:00; 2026 Nov 20-23 off'), outlook)!;
    expect(special).toBe('2026-11-22: x, 2026-11-23: x');
  });

  test('by appointment only there are no cells, since an empty one would erase', () => {
    expect(googleProfileHours(hoursOf('"by appointment"'), outlook)).toBeUndefined();
  });
});

describe('Apple', () => {
  test('closed weekdays are left out, midnight is 24:00', () => {
    expect(appleHours(hoursOf('Mo 18:00-24:00; Tu 22:00-02:00'), outlook)?.openingHoursByDay).toEqual([
      { day: 'MONDAY', times: [{ startTime: '18:00', endTime: '24:00' }] },
      { day: 'TUESDAY', times: [{ startTime: '22:00', endTime: '02:00' }] },
    ]);
  });

  test('a closure is one entry however long it is', () => {
    expect(appleHours(hoursOf('Mo-Su 09:00-18:00; 2027 Aug off'), outlook)?.specialHours).toEqual([
      { startDate: '2027-08-01', endDate: '2027-08-31', closed: true },
    ]);
  });

  test('a season is told week by week, each date with its day', () => {
    const { specialHours } = appleHours(hoursOf('Mo-Su 09:00-18:00; 2027 Aug 1-10 09:00-12:00'), outlook)!;
    expect(
      specialHours.map(({ startDate, endDate, hoursByDay }) => [startDate, endDate, hoursByDay?.length]),
    ).toEqual([
      ['2027-08-01', '2027-08-07', 7],
      ['2027-08-08', '2027-08-10', 3],
    ]);
  });

  test('by appointment only there is nothing to tell', () => {
    expect(appleHours(hoursOf('"by appointment"'), outlook)).toBeUndefined();
  });
});

describe('OpenStreetMap', () => {
  test('a note is written in the language asked for', () => {
    const week = Array.from({ length: 7 }, () => ({ ranges: [], notes: { it: 'ferie', en: 'holidays' } }));
    const hours = { week, overrides: [], otherwiseByAppointment: false };
    expect(osmHours(hours, 'it')).toBe('off "ferie"');
  });

  test.each([
    ['2026 Nov 16-Dec 06 off', '2026 Nov 16-2026 Dec 06 off'],
    ['2026 Dec 20-2027 Jan 06 off', '2026 Dec 20-2027 Jan 06 off'],
    ['2026 Nov 16-25 off', '2026 Nov 16-25 off'],
    ['Nov 16-Dec 06 off', 'Nov 16-Dec 06 off'],
  ])('%s is written so that other readers take it', (text, written) => {
    const full = `Mo-Su 09:00-18:00; ${text}`;
    expect(osmHours(hoursOf(full))).toBe(`09:00-18:00; ${written}`);
    expect(() => new OpeningHours(`09:00-18:00; ${written}`)).not.toThrow();
  });

  test('a quote in a note does not end it', () => {
    const week = Array.from({ length: 7 }, () => ({ ranges: [], notes: { it: 'bar "Da Esempio"' } }));
    expect(osmHours({ week, overrides: [], otherwiseByAppointment: false }, 'it')).toBe(
      'off "bar ’Da Esempio’"',
    );
  });
});

describe('iCalendar', () => {
  const file = {
    name: 'Esempio, Bar; \\o/',
    url: 'https://example.com/bar/',
    key: 'bar',
    lang: 'en-GB',
    words: en,
  };
  const calendar = new Map([['2026-12-25', { en: 'Christmas Day' }]]);
  const text = icalendarHours(
    hoursOf('Mo-Su 09:00-18:00; PH off; 2027 Aug 10-25 off "ferie"'),
    { ...outlook, calendar },
    file,
  );
  const unfolded = text.replaceAll('\r\n ', '');

  test('lines end as the format wants and are at most 75 octets long', () => {
    expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
    const lengths = text.split('\r\n').map((line) => Buffer.byteLength(line));
    expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
  });

  test('names survive with their commas, semicolons and backslashes', () => {
    expect(unfolded).toContain('SUMMARY;LANGUAGE=en-GB:Esempio\\, Bar\\; \\\\o/: closed (Christmas Day)');
  });

  test('a closure is one event of whole days, whose end is the day after it', () => {
    expect(unfolded).toContain('DTSTART;VALUE=DATE:20270810\r\nDTEND;VALUE=DATE:20270826');
  });

  test('an event keeps its identity from one build to the next', () => {
    expect(unfolded).toContain('UID:2027-08-10-bar@example.com');
  });
});
