import { expect, test } from 'vitest';
import { around } from './around.ts';
import { bearing, distance } from './distance.ts';

test('eight points, all as far away as asked, one in each direction', () => {
  const door = { latitude: 45.4642, longitude: 9.19 };
  const points = around(door, 1000);
  for (const point of points) expect(distance(door, point)).toBeCloseTo(1000, -1);
  expect(points.map((point) => Math.round(bearing(door, point) / 45) % 8)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
});
