import type { Box } from './box.ts';
import { DiscTree, distance } from './disc-tree.ts';
import type { Point } from './frame.ts';
import { meetings } from './meetings.ts';

/** What stands at a point of the map. The heavier of two that meet keeps its place. */
export interface Spot {
  /** Unique; decides between spots of the same weight, so that a map is always the same. */
  readonly key: string;
  readonly at: Point;
  readonly weight: number;
}

/** A disc on the map: one spot, or several that would lie upon each other, the heaviest first and at its place. */
export interface Mark<Each extends Spot> {
  readonly at: Point;
  readonly radius: number;
  readonly weight: number;
  readonly spots: readonly Each[];
}

export type RadiusOf = (weight: number) => number;

/** Marks that keep `gap` units between their discs. */
export function marksOf<Each extends Spot>(
  spots: readonly Each[],
  radiusOf: RadiusOf,
  gap: number,
): readonly Mark<Each>[] {
  const alone = spots.toSorted(heaviestFirst).map((spot) => markOf([spot], radiusOf));
  return apart(alone, radiusOf, gap);
}

/** The same marks with one joined to its nearest neighbour; all as they were where it has none. */
export function joinedToNearest<Each extends Spot>(
  marks: readonly Mark<Each>[],
  mark: Mark<Each>,
  radiusOf: RadiusOf,
  gap: number,
): readonly Mark<Each>[] {
  const others = marks.filter((other) => other !== mark);
  if (others.length === 0) return marks;
  const nearest = others.reduce((best, other) => (between(mark, other) < between(mark, best) ? other : best));
  const joined = together([mark, nearest], radiusOf);
  return apart([...others.filter((other) => other !== nearest), joined], radiusOf, gap);
}

/** Whether a disc lies on a box. */
export function covers({ at: [x, y], radius }: Mark<Spot>, box: Box): boolean {
  const [across, down] = [Math.abs(x - box.x) - box.width / 2, Math.abs(y - box.y) - box.height / 2];
  return Math.hypot(Math.max(0, across), Math.max(0, down)) < radius;
}

/** Joins what meets until nothing does, those first that lie deepest in each other. */
function apart<Each extends Spot>(
  given: readonly Mark<Each>[],
  radiusOf: RadiusOf,
  gap: number,
): readonly Mark<Each>[] {
  const discs = new DiscTree(given.map(({ at }) => at));
  given.forEach(({ radius }, rank) => discs.put(rank, { radius, rank }));
  const weights = given.map(({ weight }) => weight);
  /** The place that the disc of each place has moved to. */
  const joined = [...given.keys()];
  let rank = given.length;
  for (const places of meetings(discs, gap)) {
    const [stays, goes] = places.toSorted((a, b) => heaviestFirst(given[a]!.spots[0]!, given[b]!.spots[0]!));
    joined[goes!] = stays!;
    weights[stays!]! += weights[goes!]!;
    discs.put(goes!, undefined);
    discs.put(stays!, { radius: radiusOf(weights[stays!]!), rank: rank++ });
  }
  const groups = Map.groupBy(given.keys(), (place) => endOf(joined, place));
  return [...groups]
    .toSorted(([a], [b]) => discs.at(a)!.rank - discs.at(b)!.rank)
    .map(([, places]) =>
      together(
        places.map((place) => given[place]!),
        radiusOf,
      ),
    );
}

const markOf = <Each extends Spot>(spots: readonly Each[], radiusOf: RadiusOf): Mark<Each> => {
  const weight = spots.reduce((sum, spot) => sum + spot.weight, 0);
  return { at: spots[0]!.at, radius: radiusOf(weight), weight, spots };
};

/** A mark that is joined with no other stays the one that it is. */
const together = <Each extends Spot>(marks: readonly Mark<Each>[], radiusOf: RadiusOf): Mark<Each> =>
  marks.length === 1
    ? marks[0]!
    : markOf(marks.flatMap(({ spots }) => spots).toSorted(heaviestFirst), radiusOf);

/** Where one comes to who goes on from place to place, each of which points to itself or further on. */
function endOf(next: number[], start: number): number {
  let place = start;
  while (next[place] !== place) {
    // Half the way is left out for whoever comes after.
    next[place] = next[next[place]!]!;
    place = next[place]!;
  }
  return place;
}

const between = (a: Mark<Spot>, b: Mark<Spot>): number => distance(a.at, b.at) - (a.radius + b.radius);

const heaviestFirst = (a: Spot, b: Spot): number => b.weight - a.weight || (a.key < b.key ? -1 : 1);
