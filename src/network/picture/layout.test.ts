import { describe, expect, test } from 'vitest';
import { contains, overlap, square, type Box } from '../../maps/box.ts';
import { formats, withRings } from './format.ts';
import { graphOf, isOccupied } from './graph.ts';
import { layoutOf, type Seat } from './layout.ts';
import { namesOf, rimName } from './names.ts';
import { noises } from './noise.ts';
import { sampleSizes, sampleSubject, sampleWords } from './testing/sample-subject.ts';

const drawings = Object.entries(sampleSizes).flatMap(([title, size]) =>
  [1, 7, 23].flatMap((seed) =>
    Object.values(formats).map((whole) => {
      const graph = graphOf(sampleSubject({ ...size, seed }), whole.room, sampleWords);
      const format = withRings(whole, { near: isOccupied(graph, 2), far: isOccupied(graph, 3) });
      return [
        `${title}, ${whole.name}, seed ${seed}`,
        { format, graph, layout: layoutOf(graph, format) },
      ] as const;
    }),
  ),
);

/** Less than this is the breadth of a line. */
const hair = 0.6;

const gapBetween = (a: Seat, b: Seat): number =>
  Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) - a.size - b.size;

describe.each(drawings)('%s', (_, { format, graph, layout }) => {
  const seats: readonly Seat[] = [...layout.inner, ...layout.outer];

  test('every node has a place', () => {
    expect(seats.map(({ node }) => node.key).toSorted()).toEqual(
      [...graph.groups.flatMap(({ nodes }) => nodes), ...graph.outer].map(({ key }) => key).toSorted(),
    );
  });

  test('no disc lies on another', () => {
    const discs = seats.filter(({ node }) => node.kind !== 'rest');
    const touching = discs.flatMap((a, index) =>
      discs
        .slice(index + 1)
        .filter((b) => gapBetween(a, b) < -hair)
        .map((b) => `${a.node.key} ${b.node.key}`),
    );
    expect(touching).toEqual([]);
  });

  test('a count of people lies on no disc', () => {
    const height = format.letters.rest;
    const counts = layout.outer.filter(({ node }) => node.kind === 'rest');
    const covered = counts.flatMap(({ at: [x, y], node }) => {
      const others = seats.filter((other) => other.node !== node);
      return others.filter(({ at, size }) => Math.hypot(x - at[0], y - at[1]) < size + height / 2);
    });
    expect(covered.map(({ node }) => node.key)).toEqual([]);
  });

  test('nothing leaves the picture', () => {
    const sheet = square({ x: 0, y: 0 }, 2 * format.half);
    for (const { at, size } of seats)
      expect(contains(sheet, square({ x: at[0], y: at[1] }, 2 * size))).toBe(true);
    const tips = [...noises(layout.inner, format).values()].flatMap(({ unanswered }) => unanswered);
    for (const [x, y] of tips) expect(Math.hypot(x, y)).toBeLessThan(format.half);
    for (const stretch of layout.sectors) {
      const name = rimName(stretch, format);
      if (name) expect(Math.abs(name.y) + format.letters.sector / 2).toBeLessThan(format.half);
    }
  });

  test('no name lies on another, on a company or on the agency', () => {
    const level = [...namesOf(layout, format).of.values()].flatMap((name) =>
      name.kind === 'level' ? [name.box] : [],
    );
    const things: readonly Box[] = [
      ...layout.inner.map(({ at, size }) => square({ x: at[0], y: at[1] }, 2 * size)),
      square({ x: 0, y: 0 }, 2 * format.hub),
    ];
    level.forEach((box, index) => {
      expect([...level.slice(index + 1), ...things].some((other) => overlap(box, other))).toBe(false);
    });
  });

  test('names along the spokes are a line apart, and end before the agency', () => {
    const { of, size } = namesOf(layout, format);
    const turned = layout.inner.flatMap(({ node, angle }) => {
      const name = of.get(node.key);
      return name?.kind === 'turned' ? [{ angle, inside: name.inside }] : [];
    });
    turned.forEach(({ angle, inside }, index) => {
      expect(inside).toBeGreaterThan(format.hub);
      const next = turned[index + 1];
      const nearest = next && Math.max(inside, next.inside) * (next.angle - angle);
      if (nearest !== undefined) expect(nearest).toBeGreaterThan(size * 0.9);
    });
  });
});
