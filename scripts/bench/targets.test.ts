import { expect, test } from 'vitest';
import { median, mostMemory, ratioOf } from './targets.ts';
import type { Run } from './timed-run.ts';

const run = (seconds: number): Run => ({ seconds, processorSeconds: 2 * seconds, peak: undefined });

test('pairs are compared one by one, and one slow moment of the machine decides nothing', () => {
  const pairs = [
    { ours: run(2), theirs: run(4) },
    { ours: run(20), theirs: run(40) },
    { ours: run(9), theirs: run(3) },
  ];
  expect(ratioOf(pairs, 'seconds')).toEqual({ median: 0.5, least: 0.5, most: 3 });
});

test.each([
  [[3], 3],
  [[1, 2], 1.5],
  [[9, 1, 5], 5],
])('of %j the median is %d', (values, expected) => {
  expect(median(values)).toBe(expected);
});

test.each([
  ['all', 4_000, 1_000],
  ['all', 30_000, 2_000],
  ['all', 30_001, undefined],
  ['all', 17_000, 1500],
  ['text', 30_000, 600],
] as const)('%s of %d pages may need %s MB', (change, pages, expected) => {
  expect(mostMemory(change, pages)).toBe(expected);
});
