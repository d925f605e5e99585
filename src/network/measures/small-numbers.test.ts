import { expect, test } from 'vitest';
import { toldFrom } from './small-numbers.ts';

test('there is no score from three voices, nor is it worked out', () => {
  const figure = (): number => {
    throw new Error('worked out');
  };
  expect(toldFrom(3, 'share', figure)).toBeUndefined();
  expect(toldFrom(5, 'median', figure)).toBeUndefined();
  expect(toldFrom(10, 'share', () => 0.4)).toBe(0.4);
});
