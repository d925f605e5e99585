import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cropAround } from './crop.ts';

test.each([
  ['in the middle', { x: 50, y: 50 }, { left: 300, top: 0, width: 600, height: 600 }],
  ['at the left edge', { x: 0, y: 50 }, { left: 0, top: 0, width: 600, height: 600 }],
  ['at the right edge', { x: 100, y: 0 }, { left: 600, top: 0, width: 600, height: 600 }],
  ['left of the middle', { x: 40, y: 10 }, { left: 180, top: 0, width: 600, height: 600 }],
])('a square of a wide picture, %s', (_, focus, region) => {
  expect(cropAround({ width: 1200, height: 600 }, { width: 300, height: 300 }, focus)).toEqual(region);
});

test('a crop lies within its picture and has the shape that is asked for', () => {
  const side = fc.integer({ min: 1, max: 4000 });
  const hundredth = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(side, side, side, side, hundredth, hundredth, (width, height, w, h, x, y) => {
      const region = cropAround({ width, height }, { width: w, height: h }, { x, y });
      expect(region.left).toBeGreaterThanOrEqual(0);
      expect(region.top).toBeGreaterThanOrEqual(0);
      expect(region.left + region.width).toBeLessThanOrEqual(width);
      expect(region.top + region.height).toBeLessThanOrEqual(height);
      expect(region.width === width || region.height === height).toBe(true);
    }),
  );
});
