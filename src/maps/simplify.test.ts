import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Point } from './frame.ts';
import { distanceToSegment, simplify } from './simplify.ts';

const coordinate = fc.integer({ min: 0, max: 50 });
const line = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 40 });

test('what is left out lay near what is left', () => {
  fc.assert(
    fc.property(line, (line) => {
      const kept = simplify(line, 2, false);
      expect([kept[0], kept.at(-1)]).toEqual([line[0], line.at(-1)]);
      for (const point of line) expect(distanceTo(kept, point)).toBeLessThanOrEqual(2 + 1e-9);
    }),
  );
});

test('points on a straight line go, in rings too', () => {
  expect(
    simplify(
      [
        [0, 0],
        [1, 0],
        [2, 0],
      ],
      0.1,
      false,
    ),
  ).toEqual([
    [0, 0],
    [2, 0],
  ]);
  const square: readonly Point[] = [
    [0, 0],
    [5, 0],
    [9, 0],
    [9, 9],
    [0, 9],
    [0, 4],
  ];
  expect(simplify(square, 0.1, true)).toEqual([
    [0, 0],
    [9, 0],
    [9, 9],
    [0, 9],
  ]);
});

const distanceTo = (line: readonly Point[], point: Point): number =>
  Math.min(...line.slice(1).map((to, index) => distanceToSegment(point, line[index]!, to)));
