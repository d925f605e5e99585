import type { Box } from './box.ts';
import type { Point } from './frame.ts';

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
  const joined = merged(marks, [mark, nearest], radiusOf);
  return apart(joined, radiusOf, gap);
}

/** Whether a disc lies on a box. */
export function covers({ at: [x, y], radius }: Mark<Spot>, box: Box): boolean {
  const [across, down] = [Math.abs(x - box.x) - box.width / 2, Math.abs(y - box.y) - box.height / 2];
  return Math.hypot(Math.max(0, across), Math.max(0, down)) < radius;
}

/** Joins what meets until nothing does. */
function apart<Each extends Spot>(
  given: readonly Mark<Each>[],
  radiusOf: RadiusOf,
  gap: number,
): readonly Mark<Each>[] {
  let marks = given;
  for (let pair = nearestMeeting(marks, gap); pair; pair = nearestMeeting(marks, gap)) {
    marks = merged(marks, pair, radiusOf);
  }
  return marks;
}

function markOf<Each extends Spot>(spots: readonly Each[], radiusOf: RadiusOf): Mark<Each> {
  const weight = spots.reduce((sum, spot) => sum + spot.weight, 0);
  return { at: spots[0]!.at, radius: radiusOf(weight), weight, spots };
}

type Pair<Each extends Spot> = readonly [Mark<Each>, Mark<Each>];

function merged<Each extends Spot>(
  marks: readonly Mark<Each>[],
  [a, b]: Pair<Each>,
  radiusOf: RadiusOf,
): Mark<Each>[] {
  const mark = markOf([...a.spots, ...b.spots].toSorted(heaviestFirst), radiusOf);
  return [...marks.filter((each) => each !== a && each !== b), mark];
}

/** Of all that meet, those that lie deepest in each other. */
function nearestMeeting<Each extends Spot>(
  marks: readonly Mark<Each>[],
  gap: number,
): Pair<Each> | undefined {
  let nearest: { readonly pair: Pair<Each>; readonly room: number } | undefined;
  for (const [index, a] of marks.entries()) {
    for (const b of marks.slice(index + 1)) {
      const room = between(a, b) - gap;
      if (room < 0 && (!nearest || room < nearest.room)) nearest = { pair: [a, b], room };
    }
  }
  return nearest?.pair;
}

const between = (a: Mark<Spot>, b: Mark<Spot>): number =>
  Math.hypot(a.at[0] - b.at[0], a.at[1] - b.at[1]) - a.radius - b.radius;

const heaviestFirst = (a: Spot, b: Spot): number => b.weight - a.weight || (a.key < b.key ? -1 : 1);
