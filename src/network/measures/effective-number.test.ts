import { expect, test } from 'vitest';
import { effectiveNumber } from './effective-number.ts';

test.each([
  ['nothing', [], 0],
  ['one channel', [12], 1],
  ['four channels used alike', [5, 5, 5, 5], 4],
  ['an unused one counts nothing', [5, 5, 0], 2],
  // exp(−(0.9 ln 0.9 + 0.1 ln 0.1))
  ['two, of which one hardly', [90, 10], 1.384145],
  ['half, a quarter, two eighths', [4, 2, 1, 1], 2 ** 1.75],
])('%s', (_, counts, number) => {
  expect(effectiveNumber(counts)).toBeCloseTo(number, 6);
});
