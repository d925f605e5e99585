import fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinedToNearest, marksOf, type Spot } from './marks.ts';

const radiusOf = (weight: number) => 6 + Math.log2(weight);
const coordinate = fc.integer({ min: 0, max: 300 });
const spots = fc
  .array(fc.tuple(coordinate, coordinate, fc.integer({ min: 1, max: 50 })), { minLength: 1, maxLength: 60 })
  .map((places) => places.map(([x, y, weight], index): Spot => ({ key: `${index}`, at: [x, y], weight })));

test('marks keep their distance, and no spot is lost', () => {
  fc.assert(
    fc.property(spots, (spots) => {
      const marks = marksOf(spots, radiusOf, 3);
      for (const [index, a] of marks.entries()) {
        for (const b of marks.slice(index + 1)) {
          const apart = Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]);
          expect(apart).toBeGreaterThanOrEqual(a.radius + b.radius + 3 - 1e-9);
        }
      }
      expect(marks.flatMap((mark) => mark.spots.map(({ key }) => key)).toSorted()).toEqual(
        spots.map(({ key }) => key).toSorted(),
      );
    }),
  );
});

test('the order of the spots does not matter', () => {
  fc.assert(
    fc.property(spots, (spots) => {
      expect(new Set(marksOf(spots.toReversed(), radiusOf, 3))).toEqual(new Set(marksOf(spots, radiusOf, 3)));
    }),
  );
});

test('the heavier spot keeps its place', () => {
  const [mark] = marksOf(
    [
      { key: 'village', at: [0, 0], weight: 1 },
      { key: 'city', at: [5, 0], weight: 9 },
    ],
    radiusOf,
    3,
  );
  expect(mark).toMatchObject({ at: [5, 0], weight: 10, spots: [{ key: 'city' }, { key: 'village' }] });
});

test('a lone mark has nothing to join', () => {
  const marks = marksOf([{ key: 'a', at: [0, 0], weight: 1 }], radiusOf, 3);
  expect(joinedToNearest(marks, marks[0]!, radiusOf, 3)).toBe(marks);
});
