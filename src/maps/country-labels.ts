import { inside, overlaps, type Box } from './box.ts';
import type { Point } from './frame.ts';
import { centredLabel, type Label } from './labels.ts';
import { covers, type Mark, type Spot } from './marks.ts';

/** The letters of countries are set apart by this many times their size. */
export const countrySpacing = 0.12;

/** A name on the map, and whether the map is about the country. */
export interface CountryLabel extends Label {
  readonly own: boolean;
}

interface Named {
  readonly name: string;
  readonly own: boolean;
  /** The piece of the country that is on the paper. */
  readonly ring: readonly Point[];
}

interface Room {
  readonly paper: Box;
  readonly marks: readonly Mark<Spot>[];
  readonly labels: readonly Label[];
}

/** The names of countries that have room in their own land, beside all that stands there already. */
export function countryLabels(
  countries: readonly Named[],
  size: number,
  room: Room,
): readonly CountryLabel[] {
  const taken = room.labels.map(({ box }) => box);
  return countries.flatMap(({ name, own, ring }) => {
    const label = places(ring, size)
      .map((at) => centredLabel(name, at, size, countrySpacing))
      .find(
        ({ box }) =>
          inside(box, room.paper) &&
          !taken.some((other) => overlaps(box, other)) &&
          !room.marks.some((mark) => covers(mark, box)) &&
          holds(ring, box),
      );
    if (label) taken.push(label.box);
    return label ? [{ ...label, own }] : [];
  });
}

/** Points all over a shape, those near its middle first. */
function places(ring: readonly Point[], step: number): readonly Point[] {
  const [xs, ys] = [ring.map(([x]) => x), ring.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const [midX, midY] = [(left + right) / 2, (top + bottom) / 2];
  const columns = steps(left, right, step);
  const fromMiddle = ([x, y]: Point) => Math.hypot(x - midX, y - midY);
  return steps(top, bottom, step)
    .flatMap((y) => columns.map((x): Point => [x, y]))
    .toSorted((a, b) => fromMiddle(a) - fromMiddle(b));
}

const steps = (from: number, to: number, step: number): readonly number[] =>
  Array.from(
    { length: Math.floor((to - from) / step) + 1 },
    (_, index) => from + ((to - from) % step) / 2 + index * step,
  );

/** Whether a box lies in a shape, by its corners and its middle line: names may touch a cape. */
function holds(ring: readonly Point[], { left, right, top, bottom }: Box): boolean {
  const middle = (top + bottom) / 2;
  const third = (right - left) / 3;
  const points: readonly Point[] = [
    [left, top],
    [right, top],
    [left, bottom],
    [right, bottom],
    [left + third, middle],
    [right - third, middle],
  ];
  return points.every((point) => contains(ring, point));
}

/** By the number of edges that a ray to the left crosses. */
const contains = (ring: readonly Point[], [x, y]: Point): boolean =>
  ring.filter(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length]!;
    return ay > y !== by > y && x > ax + ((y - ay) * (bx - ax)) / (by - ay);
  }).length %
    2 ===
  1;
