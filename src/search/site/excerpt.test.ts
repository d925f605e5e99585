import { expect, test } from 'vitest';
import { stretchesOf } from './excerpt.ts';

test.each([
  ['nothing', [['nothing', false]]],
  [
    'the <mark>door</mark> is open',
    [
      ['the ', false],
      ['door', true],
      [' is open', false],
    ],
  ],
  ['<mark>red</mark> <mark>door</mark>', [['red door', true]]],
  ['1 < 2 <b>', [['1 < 2 <b>', false]]],
] as const)('%s', (excerpt, expected) => {
  expect(stretchesOf(excerpt).map(({ text, isMarked }) => [text, isMarked])).toEqual(expected);
});
