import { byId, type Graph } from './graph.ts';
import { shuffled } from './shuffle.ts';

/** From how many nodes ways are followed at most: a larger network is estimated from as many. */
export const mostPivots = 500;

export interface Betweenness {
  /**
   * The share of all pairs of others whose shortest ways lead through a node, from 0 to 1; where several ways are
   * equally short, each counts in part.
   */
  readonly shares: ReadonlyMap<string, number>;
  /** Whether the ways of some nodes stand for those of all. */
  readonly isEstimate: boolean;
}

/**
 * Who stands between others (Freeman 1977, by the algorithm of Brandes 2001). Following all ways costs nodes times ties,
 * so in a network of more than `pivots` nodes only those from as many of them are followed, picked without regard to
 * what they are, and always the same (Brandes and Pich 2007).
 */
export function betweenness(graph: Graph, pivots = mostPivots): Betweenness {
  const size = graph.ids.length;
  const sources = size > pivots ? shuffled(size).slice(0, pivots) : [...graph.ids.keys()];
  const passing = new Float64Array(size);
  const walk = walkOver(graph);
  for (const source of sources) walk(source, passing);
  // Each pair is met from both its ends.
  const pairs = (size - 1) * (size - 2);
  const scale = pairs > 0 ? size / sources.length / pairs : 0;
  return {
    shares: byId(
      graph,
      passing.map((sum) => sum * scale),
    ),
    isEstimate: sources.length < size,
  };
}

/** Adds to each node of `passing` how much of the ways from a source to all others leads through it. */
function walkOver({ ids, neighbours }: Graph): (source: number, passing: Float64Array) => void {
  const size = ids.length;
  const [order, distance] = [new Int32Array(size), new Int32Array(size)];
  const [ways, share] = [new Float64Array(size), new Float64Array(size)];
  return (source, passing) => {
    distance.fill(-1);
    ways.fill(0);
    share.fill(0);
    [distance[source], ways[source], order[0]] = [0, 1, source];
    let count = 1;
    for (let at = 0; at < count; at++) {
      const node = order[at]!;
      for (const next of neighbours[node]!) {
        if (distance[next] === -1) {
          distance[next] = distance[node]! + 1;
          order[count++] = next;
        }
        if (distance[next] === distance[node]! + 1) ways[next]! += ways[node]!;
      }
    }
    // From the farthest inwards: what leads to a node leads through those before it.
    for (let at = count - 1; at > 0; at--) {
      const node = order[at]!;
      for (const before of neighbours[node]!) {
        if (distance[before] !== distance[node]! - 1) continue;
        share[before]! += (ways[before]! / ways[node]!) * (1 + share[node]!);
      }
      passing[node]! += share[node]!;
    }
  };
}
