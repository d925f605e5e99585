import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { DiscTree } from './disc-tree.ts';
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

test('of all that meet those are joined first that lie deepest in each other', () => {
  fc.assert(
    fc.property(spots, (spots) => {
      const marks = marksOf(spots, radiusOf, 3);
      expect(marks.map(({ at, weight }) => ({ at, weight }))).toEqual(joinedPairByPair(spots, 3));
    }),
  );
});

/** As one would do it by hand, looking at all pairs for each that is joined. */
function joinedPairByPair(spots: readonly Spot[], gap: number) {
  const heaviestFirst = (a: Spot, b: Spot) => b.weight - a.weight || (a.key < b.key ? -1 : 1);
  let discs = spots.toSorted(heaviestFirst).map((spot) => ({ head: spot, weight: spot.weight }));
  for (;;) {
    const pairs = discs.flatMap((a, index) =>
      discs.slice(index + 1).map((b) => {
        const apart = Math.sqrt((a.head.at[0] - b.head.at[0]) ** 2 + (a.head.at[1] - b.head.at[1]) ** 2);
        return { a, b, room: apart - (radiusOf(a.weight) + radiusOf(b.weight)) };
      }),
    );
    const deepest = pairs.filter(({ room }) => room < gap).toSorted((one, other) => one.room - other.room)[0];
    if (!deepest) return discs.map(({ head: { at }, weight }) => ({ at, weight }));
    const { a, b } = deepest;
    const [head] = [a.head, b.head].toSorted(heaviestFirst);
    discs = [
      ...discs.filter((disc) => disc !== a && disc !== b),
      { head: head!, weight: a.weight + b.weight },
    ];
  }
}

const turn = (index: number) => (index * 0.618034) % 1;
const shapes: Readonly<Record<string, (index: number, of: number) => readonly [number, number]>> = {
  'all over the paper': (index) => [turn(index) * 760, turn(index * 7) * 500],
  'in one valley': (index) => [300 + turn(index), 200 + turn(index * 7)],
  'at one place': () => [5, 5],
  'in a row': (index, of) => [(index / of) * 700, 4],
};

test.each(Object.entries(shapes))('thousands of towns %s are joined in few steps', (_, at) => {
  const nearest = vi.spyOn(DiscTree.prototype, 'nearest');
  const steps = [1000, 4000].map((count) => {
    nearest.mockClear();
    const spots = Array.from({ length: count }, (_, index): Spot => {
      return { key: `${index}`, at: at(index, count), weight: 1 + (index % 3) };
    });
    marksOf(spots, radiusOf, 3);
    const [tree] = nearest.mock.contexts as DiscTree[];
    return tree!.visits / count;
  });
  // Four times as many towns may take little more for each; with all pairs it would be four times as much.
  expect(steps[1]! / steps[0]!).toBeLessThan(2.2);
  expect(steps[0]).toBeLessThan(150);
  nearest.mockRestore();
});
