import { expect, test } from 'vitest';
import { googleHours } from './google.ts';
import { parseHours } from './parse.ts';
import type { Outlook } from './timeline.ts';

const outlook: Outlook = {
  from: '2026-11-22',
  through: '2027-12-31',
  calendar: new Map([
    ['2026-10-04', {}],
    ['2026-12-25', {}],
    ['2026-12-26', {}],
  ]),
};

/** `Monday,Tuesday 09:00-13:00`, with the dates of validity after it. */
const lines = (text: string, ahead: Outlook | undefined = outlook) =>
  googleHours(parseHours(text).hours!, ahead).map((specification) => {
    const { dayOfWeek, opens, closes, validFrom, validThrough } = specification as unknown as Record<
      string,
      string
    >;
    const days = String(dayOfWeek).replaceAll(/([A-Z]..)[a-z]*/g, '$1');
    return `${days} ${opens}-${closes}${validFrom ? ` ${validFrom}/${validThrough}` : ''}`;
  });

const all = 'Mon,Tue,Wed,Thu,Fri,Sat,Sun';

test.each([
  ['closed days are told', 'Mo-Sa 09:00-18:00', ['Mon,Tue,Wed,Thu,Fri,Sat 09:00-18:00', 'Sun 00:00-00:00']],
  [
    'a lunch break makes two entries',
    'Mo-Su 09:00-13:00,15:30-19:00',
    [`${all} 09:00-13:00`, `${all} 15:30-19:00`],
  ],
  ['a whole day ends one minute early', '24/7', [`${all} 00:00-23:59`]],
  ['midnight is 00:00', 'Mo-Su 18:00-24:00', [`${all} 18:00-00:00`]],
  [
    'a night stays on the day on which it begins',
    'Fr-Sa 22:00-04:00',
    ['Mon,Tue,Wed,Thu,Sun 00:00-00:00', 'Fri,Sat 22:00-04:00'],
  ],
  ['a business by appointment has no hours to tell', '"by appointment"', []],
  [
    'times by appointment are no hours',
    'Mo-Fr 09:00-18:00; Sa 09:00-13:00 "by appointment"',
    ['Mon,Tue,Wed,Thu,Fri 09:00-18:00', 'Sun 00:00-00:00'],
  ],
])('%s', (_, text, expected) => {
  expect(lines(text)).toEqual(expected);
});

const daily = `${all} 09:00-18:00`;

test.each([
  [
    'a closure is closed, not open',
    'Mo-Su 09:00-18:00; 2026 Dec 25 off',
    ['Fri 00:00-00:00 2026-12-25/2026-12-25'],
  ],
  [
    'a closure of every year is told for each year',
    'Mo-Su 09:00-18:00; Dec 25 off',
    ['Fri 00:00-00:00 2026-12-25/2026-12-25', 'Sat 00:00-00:00 2027-12-25/2027-12-25'],
  ],
  [
    'neighbouring closed days are one entry',
    'Mo-Su 09:00-18:00; PH off',
    ['Fri,Sat 00:00-00:00 2026-12-25/2026-12-26'],
  ],
  [
    'a short day before a closure stays apart from it',
    'Mo-Su 09:00-18:00; 2026 Dec 24 09:00-12:00; 2026 Dec 25 off',
    ['Thu 09:00-12:00 2026-12-24/2026-12-24', 'Fri 00:00-00:00 2026-12-25/2026-12-25'],
  ],
  [
    'a season has its dates',
    'Mo-Su 09:00-18:00; 2027 Jul-Aug 08:00-14:00',
    [`${all} 08:00-14:00 2027-07-01/2027-08-31`],
  ],
  [
    'a special day cuts a season in two',
    'Mo-Su 09:00-18:00; 2027 Aug 08:00-14:00; 2027 Aug 15 off',
    [
      `${all} 08:00-14:00 2027-08-01/2027-08-14`,
      'Sun 00:00-00:00 2027-08-15/2027-08-15',
      `${all} 08:00-14:00 2027-08-16/2027-08-31`,
    ],
  ],
  [
    'a holiday within a closure does not cut it',
    'Mo-Su 09:00-18:00; PH off; 2026 Dec 20-31 off',
    [`${all} 00:00-00:00 2026-12-20/2026-12-31`],
  ],
  ['what is over is not told', 'Mo-Su 09:00-18:00; 2026 Nov 1-21 off', []],
  [
    'what lasts keeps its first day',
    'Mo-Su 09:00-18:00; 2026 Nov 1-22 off',
    [`${all} 00:00-00:00 2026-11-01/2026-11-22`],
  ],
])('%s', (_, text, expected) => {
  expect(lines(text)).toEqual([daily, ...expected]);
});

test('a closure goes on over a weekday that is closed anyway', () => {
  const told = lines('Mo-Fr 09:00-18:00; PH off; 2026 Dec 21-31 off').filter((line) => line.includes('/'));
  expect(told).toEqual([`${all} 00:00-00:00 2026-12-21/2026-12-31`]);
});

test('a holiday on a day that is closed anyway needs no entry', () => {
  expect(lines('Mo-Th 09:00-18:00; PH off')).toHaveLength(2);
});

test('without an outlook only the week is told', () => {
  const [hours] = [parseHours('Mo-Su 09:00-18:00; Dec 25 off').hours!];
  expect(googleHours(hours)).toHaveLength(1);
});
