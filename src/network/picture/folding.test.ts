import { expect, test } from 'vitest';
import { foldedGroups } from './folding.ts';

const sizes = new Map([
  ['food', 40],
  ['books', 5],
  ['shops', 40],
  ['health', 2],
]);

test.each([
  ['nothing where all fit', 87, []],
  ['the largest first, the first by name of two as large', 60, ['food']],
  ['as many as are needed', 20, ['food', 'shops']],
  ['never what would take as much folded', 1, ['books', 'food', 'shops']],
])('folds %s', (_, room, folded) => {
  expect([...foldedGroups(sizes, { room, foldedSize: 2 })].toSorted()).toEqual(folded);
});
