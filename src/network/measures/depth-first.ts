import type { Graph } from './graph.ts';

/** A walk over a network that goes on from the last node as long as there is a new one. */
export interface Walk {
  /** Nodes in the order in which they were met. */
  readonly order: readonly number[];
  /** By node: its place in `order`; -1 where it was not met. */
  readonly place: Int32Array;
  /** By node: the one it was met from; -1 where the walk began. */
  readonly from: Int32Array;
  /** By node: the earliest place that it, or any node met after it from it, is tied to. */
  readonly low: Int32Array;
  /** By node: the place after the last of those that were met from it, whether directly or not. */
  readonly end: Int32Array;
}

/** @param starts where to begin, each in turn if it has not been met yet */
export function depthFirst({ ids, neighbours }: Graph, starts: Iterable<number>): Walk {
  const size = ids.length;
  const [place, from] = [new Int32Array(size).fill(-1), new Int32Array(size).fill(-1)];
  const [low, end, tried] = [new Int32Array(size), new Int32Array(size), new Int32Array(size)];
  const order: number[] = [];
  const meet = (node: number, before: number) => {
    from[node] = before;
    place[node] = low[node] = order.length;
    order.push(node);
  };
  for (const start of starts) {
    if (place[start] !== -1) continue;
    meet(start, -1);
    // The way back stands in `from`, so that chains of any length can be walked.
    for (let node = start; node !== -1;) {
      const next = neighbours[node]![tried[node]!++];
      if (next === undefined) {
        const before = from[node]!;
        end[node] = order.length;
        if (before !== -1) low[before] = Math.min(low[before]!, low[node]!);
        node = before;
      } else if (place[next] === -1) {
        meet(next, node);
        node = next;
      } else if (next !== from[node]) {
        low[node] = Math.min(low[node]!, place[next]!);
      }
    }
  }
  return { order, place, from, low, end };
}
