import { expect, test } from 'vitest';
import { clock } from './day.ts';
import { dayOn, isAlwaysOpen, isByAppointmentOnly, isOpenAt, nextChange, rangesOn } from './hours.ts';
import { parseHours } from './parse.ts';

const hoursOf = (text: string) => parseHours(text).hours!;
const calendar = new Map([['2026-12-25', { it: 'Natale' }]]);

const onDay = (text: string, day: string) =>
  rangesOn(hoursOf(text), day, calendar)
    .map(({ opens, closes }) => `${clock(opens)}-${clock(closes)}`)
    .join();

test.each([
  ['a weekday that is not named is closed', 'Mo-Fr 09:00-18:00', '2026-11-22', ''],
  [
    'a lunch break leaves two ranges',
    'Mo-Fr 09:00-13:00,15:30-19:00',
    '2026-11-23',
    '09:00-13:00,15:30-19:00',
  ],
  ['a night belongs to the day on which it begins', 'Fr 22:00-04:00', '2026-11-27', '22:00-28:00'],
  ['a night gives its end to no other day', 'Fr 22:00-04:00', '2026-11-28', ''],
  ['a public holiday replaces the week', 'Mo-Fr 09:00-18:00; PH off', '2026-12-25', ''],
  ['a working day is none', 'Mo-Fr 09:00-18:00; PH off', '2026-12-24', '09:00-18:00'],
  ['the first day of a closure counts', 'Mo-Su 09:00-18:00; Aug 10-25 off', '2027-08-10', ''],
  ['the last day of a closure counts', 'Mo-Su 09:00-18:00; Aug 10-25 off', '2027-08-25', ''],
  ['the day after a closure does not', 'Mo-Su 09:00-18:00; Aug 10-25 off', '2027-08-26', '09:00-18:00'],
  ['a closure may pass the new year', 'Mo-Su 09:00-18:00; Dec 24-Jan 6 off', '2027-01-06', ''],
  [
    'a season leaves other weekdays alone',
    'Mo-Sa 09:00-18:00; Jul Mo-Fr 08:00-14:00',
    '2027-07-03',
    '09:00-18:00',
  ],
  ['a dated closure is over a year later', 'Mo-Su 09:00-18:00; 2026 Dec 24 off', '2027-12-24', '09:00-18:00'],
  ['February lasts to the 29th in a leap year', 'Mo-Su 09:00-18:00; Feb off', '2028-02-29', ''],
  ['times by appointment are not open to all', 'Sa 09:00-13:00 "by appointment"', '2026-11-28', ''],
])('%s', (_, text, day, ranges) => {
  expect(onDay(text, day)).toBe(ranges);
});

test('a day by appointment is not a closed day', () => {
  expect(dayOn(hoursOf('Sa "by appointment"'), '2026-11-28').ranges).toHaveLength(1);
});

test.each([
  ['2026-11-27', 21 * 60 + 59, false],
  ['2026-11-27', 22 * 60, true],
  ['2026-11-28', 3 * 60 + 59, true],
  ['2026-11-28', 4 * 60, false],
])('a night from Friday 22:00 to 04:00: %s at minute %i is open: %s', (day, minute, open) => {
  expect(isOpenAt(hoursOf('Fr 22:00-04:00'), day, minute)).toBe(open);
});

test.each([
  [
    'closed before it opens',
    'Mo 09:00-13:00',
    '2026-11-23',
    8 * 60,
    { day: '2026-11-23', minute: 540, opens: true },
  ],
  [
    'open until lunch',
    'Mo 09:00-13:00',
    '2026-11-23',
    9 * 60,
    { day: '2026-11-23', minute: 780, opens: false },
  ],
  [
    'closed until next week',
    'Mo 09:00-13:00',
    '2026-11-23',
    13 * 60,
    { day: '2026-11-30', minute: 540, opens: true },
  ],
  [
    'open into the next day',
    'Fr 22:00-04:00',
    '2026-11-27',
    23 * 60,
    { day: '2026-11-28', minute: 240, opens: false },
  ],
  [
    'open through midnight',
    'Fr 22:00-24:00; Sa 00:00-12:00',
    '2026-11-27',
    1400,
    { day: '2026-11-28', minute: 720, opens: false },
  ],
  ['never closed', '24/7', '2026-11-27', 0, undefined],
  ['never open', 'off', '2026-11-27', 0, undefined],
])('the next change: %s', (_, text, day, minute, change) => {
  expect(nextChange(hoursOf(text), { day, minute })).toEqual(change);
});

test.each([
  ['24/7', true, false],
  ['Mo-Su 00:00-24:00; Dec 25 off', false, false],
  ['"by appointment"', false, true],
  ['Mo 09:00-12:00; Tu "by appointment"', false, false],
  ['off', false, false],
])('%s is always open: %s, by appointment only: %s', (text, always, appointment) => {
  expect([isAlwaysOpen(hoursOf(text)), isByAppointmentOnly(hoursOf(text))]).toEqual([always, appointment]);
});
