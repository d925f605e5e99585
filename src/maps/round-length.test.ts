import { expect, test } from 'vitest';
import { roundLength } from './round-length.ts';

test.each([
  [1, 1],
  [1.9, 1],
  [2, 2],
  [4.99, 2],
  [740, 500],
  [0.36, 0.2],
  [0.05, 0.05],
])('of %d people say %d', (most, said) => {
  expect(roundLength(most)).toBeCloseTo(said, 9);
});
