import { expect, test } from 'vitest';
import { medianOf, shareWithin, survivalOf, type Wait } from './survival.ts';

const over = (time: number): Wait => ({ time, isOver: true });
const waiting = (time: number): Wait => ({ time, isOver: false });

/** Freireich et al. 1963, weeks in remission with 6-MP; the standard example since Kaplan and Meier’s method. */
const remissions = [
  ...[6, 6, 6, 7, 10, 13, 16, 22, 23].map(over),
  ...[6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35].map(waiting),
];

test.each([
  [6, 0.857],
  [7, 0.807],
  [10, 0.753],
  [13, 0.69],
  [16, 0.627],
  [22, 0.538],
  [23, 0.448],
])('after %d weeks the published share is left: %d', (time, share) => {
  const steps = survivalOf(remissions);
  expect(steps.find((step) => step.time === time)?.share).toBeCloseTo(share, 3);
  expect(shareWithin(steps, time + 0.5)).toBeCloseTo(1 - share, 3);
});

test('half of them lasted the published 23 weeks', () => {
  expect(medianOf(survivalOf(remissions))).toBe(23);
});

test('where nothing is waited for any more it is the plain median and the plain share', () => {
  const steps = survivalOf([0, 1, 1, 3, 8, 9].map(over));
  expect(medianOf(steps)).toBe(1);
  expect(shareWithin(steps, 1)).toBeCloseTo(3 / 6);
  expect(shareWithin(steps, 0)).toBeCloseTo(1 / 6);
});

test('there is no median where most are still waiting: neglect does not shorten it', () => {
  const steps = survivalOf([over(1), over(1), ...Array.from({ length: 8 }, () => waiting(90))]);
  expect(medianOf(steps)).toBeUndefined();
  expect(shareWithin(steps, 1)).toBeCloseTo(0.2);
});

test('nothing at all', () => {
  expect(survivalOf([])).toEqual([]);
  expect(medianOf([])).toBeUndefined();
  expect(shareWithin([], 1)).toBe(0);
});
