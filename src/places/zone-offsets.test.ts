import { expect, test } from 'vitest';
import { offsetsThrough } from './zone-offsets.ts';

const between = { from: '2026-11-22', through: '2027-12-31' };
const end = '2028-01-02T00:00:00.000Z';

test.each([
  [
    'Europe/Rome',
    [
      ['2027-03-28T01:00:00.000Z', 60],
      ['2027-10-31T01:00:00.000Z', 120],
      [end, 60],
    ],
  ],
  [
    'America/Santiago',
    [
      ['2027-04-04T03:00:00.000Z', -180],
      ['2027-09-05T04:00:00.000Z', -240],
      [end, -180],
    ],
  ],
  ['Asia/Kathmandu', [[end, 345]]],
])('%s is so far from UTC, each until a moment', (zone, expected) => {
  const told = offsetsThrough(between, zone).map(([until, minutes]) => [
    new Date(until).toISOString(),
    minutes,
  ]);
  expect(told).toEqual(expected);
});

test('the same is told on each day until a zone changes', () => {
  expect(offsetsThrough({ ...between, from: '2027-03-01' }, 'Europe/Rome')).toEqual(
    offsetsThrough(between, 'Europe/Rome'),
  );
});
