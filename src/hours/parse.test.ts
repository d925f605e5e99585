import { expect, test } from 'vitest';
import { clock } from './day.ts';
import { parseHours } from './parse.ts';

const week = (text: string) =>
  parseHours(text).hours?.week.map((day) =>
    day.ranges.map(({ opens, closes }) => `${clock(opens)}-${clock(closes)}`).join(),
  );

test('a lunch break makes two ranges, and days that are not named are closed', () => {
  const open = '09:00-13:00,15:30-19:00';
  expect(week('Mo-Fr 09:00-13:00,15:30-19:00; Sa 09:00-13:00')).toEqual([
    open,
    open,
    open,
    open,
    open,
    '09:00-13:00',
    '',
  ]);
});
