import type { Graph } from './graph.ts';
import { shuffled } from './shuffle.ts';

/** How far word of mouth is followed (Christakis and Fowler 2009: what people do is felt at three degrees). */
export const farthestDegree = 3;

/** What each degree further on takes away. */
export const decay = 0.5;

/** How many of those around a node are kept: up to as many are counted, more are estimated. */
export const mostCounted = 256;

export interface Reach {
  readonly id: string;
  /** How many others are exactly one, two, three ties away. */
  readonly rings: readonly number[];
  /** Those one tie away count fully, those two ties away half, those three ties away a quarter. */
  readonly reach: number;
  readonly isEstimate: boolean;
}

/**
 * How many others each reaches: decay centrality (Jackson 2008) up to the third degree, those first who reach most.
 *
 * Around the busiest nodes lies nearly the whole network, and looking at it again from each node would cost nodes times
 * nodes. So a node keeps only the first 256 of those around it, in an order without meaning; how far down that order
 * they lie tells how many there are (Cohen 1997), to some 6 %. With fewer, nothing is left out and the count is exact.
 *
 * @param counts who counts among those that are reached
 */
export function reaches(graph: Graph, counts: (id: string) => boolean = () => true): readonly Reach[] {
  const size = graph.ids.length;
  const rank = new Int32Array(size);
  const eligible = shuffled(size).filter((node) => counts(graph.ids[node]!));
  eligible.forEach((node, place) => (rank[node] = place + 1));
  const within = [ownSketches(rank)];
  for (let degree = 1; degree <= farthestDegree; degree++) within.push(spread(graph, within.at(-1)!));
  const found = graph.ids.map((id, node): Reach => {
    const balls = within.map((sketches) => sizeOf(sketches[node]!, eligible.length));
    const rings = balls.slice(1).map((ball, degree) => Math.max(0, ball - balls[degree]!));
    const reach = rings.reduce((sum, ring, degree) => sum + ring * decay ** degree, 0);
    return { id, rings, reach, isEstimate: within.at(-1)![node]!.length >= mostCounted };
  });
  // Sorting keeps the order of the graph among equals.
  return found.sort((a, b) => b.reach - a.reach);
}

/** The lowest ranks of those around a node, itself included, in rising order. */
type Sketch = readonly number[];

const ownSketches = (rank: Int32Array): readonly Sketch[] =>
  Array.from(rank, (own) => (own === 0 ? [] : [own]));

/** What each node’s sketch is when those that it is tied to have told theirs. */
const spread = ({ neighbours }: Graph, sketches: readonly Sketch[]): readonly Sketch[] =>
  neighbours.map((tied, node) =>
    tied.reduce((sketch, other) => merged(sketch, sketches[other]!), sketches[node]!),
  );

function merged(a: Sketch, b: Sketch): Sketch {
  if (b.length === 0) return a;
  const ranks: number[] = [];
  for (let [i, j] = [0, 0]; ranks.length < mostCounted && (i < a.length || j < b.length);) {
    const [left, right] = [a[i] ?? Infinity, b[j] ?? Infinity];
    ranks.push(Math.min(left, right));
    if (left <= right) i++;
    if (right <= left) j++;
  }
  return ranks;
}

/** Among `total` ranks, how many there are if these are the lowest of them. */
function sizeOf(sketch: Sketch, total: number): number {
  if (sketch.length < mostCounted) return sketch.length;
  const share = sketch[mostCounted - 1]! / (total + 1);
  return Math.min(total, Math.round((mostCounted - 1) / share));
}
