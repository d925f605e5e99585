import { expect, test } from 'vitest';
import { overlap, type Opening } from './opening.ts';

const [thursday, friday] = [3, 4];
const at = (weekday: number, opens: number, closes: number, dates: Partial<Opening> = {}): Opening => ({
  weekday,
  opens: opens * 60,
  closes: closes * 60,
  isClosed: false,
  ...dates,
});
const closed = { isClosed: true };
const december = { from: '2026-12-01', through: '2026-12-31' };
/** 11 December 2026 is a Friday. */
const tenth = { from: '2026-12-10', through: '2026-12-10' };
const eleventh = { from: '2026-12-11', through: '2026-12-11' };

test.each<[string, Opening, Opening, boolean]>([
  ['a lunch break', at(friday, 9, 13), at(friday, 15, 19), false],
  ['ranges that touch', at(friday, 9, 13), at(friday, 13, 19), false],
  ['a minute claimed twice', at(friday, 9, 14), at(friday, 13, 19), true],
  ['the same times on other days', at(thursday, 9, 14), at(friday, 9, 14), false],
  ['a night that ends before the next day begins', at(thursday, 18, 26), at(friday, 9, 14), false],
  ['a night that goes on', at(thursday, 18, 34), at(friday, 9, 14), true],
  ['a night that goes on from Sunday to Monday', at(6, 18, 34), at(0, 9, 14), true],
  ['a night that ends on a closed day', at(thursday, 18, 26), at(friday, 0, 24, closed), false],
  ['a day both closed and open', at(friday, 0, 24, closed), at(friday, 9, 14), true],
  ['dates instead of the year’s week', at(friday, 9, 14), at(friday, 9, 14, december), false],
  ['dates within dates', at(friday, 9, 14, december), at(friday, 9, 14, eleventh), true],
  ['dates of which none is that weekday', at(friday, 9, 14, december), at(friday, 9, 14, tenth), false],
  ['a night into dates of their own', at(thursday, 18, 34, tenth), at(friday, 9, 14, eleventh), true],
])('%s', (_, one, other, expected) => {
  expect(overlap(one, other)).toBe(expected);
  expect(overlap(other, one)).toBe(expected);
});
