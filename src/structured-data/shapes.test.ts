import { expect, test } from 'vitest';
import { shapedSizes } from './shapes.ts';

test.each([
  ['a large picture', [2400, 1600], ['1200×675', '1200×900', '1200×1200']],
  ['a small one is not made larger', [800, 600], ['800×450', '800×600', '600×600']],
  ['an upright one', [600, 900], ['600×338', '600×450', '600×600']],
])('%s', (_, [width, height], expected) => {
  const sizes = shapedSizes({ width: width!, height: height! });
  expect(sizes.map((size) => `${size.width}×${size.height}`)).toEqual(expected);
});
