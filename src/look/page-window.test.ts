import { expect, test } from 'vitest';
import { pageWindow } from './page-window.ts';

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 7, [1, 2, null, 7]],
  [4, 7, [1, null, 3, 4, 5, null, 7]],
  [6, 7, [1, null, 5, 6, 7]],
  [50, 111, [1, null, 49, 50, 51, null, 111]],
])('page %i of %i', (page, pages, expected) => {
  expect(pageWindow(page, pages)).toEqual(expected);
});
