import { boxAround, contains, overlap, type Box } from './box.ts';
import type { Point } from './frame.ts';
import { centredLabel, type Label } from './labels.ts';
import { covers, type Mark, type Spot } from './marks.ts';

/** The letters of countries are set apart by this many times their size. */
const countrySpacing = 0.12;

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
          contains(room.paper, box) &&
          !taken.some((other) => overlap(box, other)) &&
          !room.marks.some((mark) => covers(mark, box)) &&
          holds(ring, box),
      );
    if (label) taken.push(label.box);
    return label ? [{ ...label, own }] : [];
  });
}

/** Points all over a shape, those near its middle first. */
function places(ring: readonly Point[], step: number): readonly Point[] {
  const { x: midX, y: midY, width, height } = boxAround(ring);
  const columns = steps(midX, width, step);
  const fromMiddle = ([x, y]: Point) => Math.hypot(x - midX, y - midY);
  return steps(midY, height, step)
    .flatMap((y) => columns.map((x): Point => [x, y]))
    .toSorted((a, b) => fromMiddle(a) - fromMiddle(b));
}

/** Evenly around a middle. */
function steps(middle: number, length: number, step: number): readonly number[] {
  const count = Math.floor(length / step);
  return Array.from({ length: count + 1 }, (_, index) => middle + (index - count / 2) * step);
}

/** Whether a box lies in a shape, by its corners and its middle line: names may touch a cape. */
function holds(ring: readonly Point[], { x, y, width, height }: Box): boolean {
  const points: readonly Point[] = [
    [x - width / 2, y - height / 2],
    [x + width / 2, y - height / 2],
    [x - width / 2, y + height / 2],
    [x + width / 2, y + height / 2],
    [x - width / 6, y],
    [x + width / 6, y],
  ];
  return points.every((point) => surrounds(ring, point));
}

/** By the number of edges that a ray to the left crosses. */
const surrounds = (ring: readonly Point[], [x, y]: Point): boolean =>
  ring.filter(([ax, ay], index) => {
    const [bx, by] = ring[(index + 1) % ring.length]!;
    return ay > y !== by > y && x > ax + ((y - ay) * (bx - ax)) / (by - ay);
  }).length %
    2 ===
  1;
