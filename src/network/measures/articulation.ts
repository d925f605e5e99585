import { depthFirst, type Walk } from './depth-first.ts';
import type { Graph } from './graph.ts';

/** Those without whom what they hold together falls apart (Hopcroft and Tarjan 1973), in the order of the graph. */
export function articulationPoints(graph: Graph): readonly string[] {
  const walk = depthFirst(graph, graph.ids.keys());
  const hanging = new Map<number, number>();
  for (const node of walk.order) {
    const before = walk.from[node]!;
    if (before !== -1 && hangsOn(before, node, walk)) hanging.set(before, (hanging.get(before) ?? 0) + 1);
  }
  // Where the walk began everything hangs on the node, so that one part alone is all there is.
  const isPoint = (node: number) => (hanging.get(node) ?? 0) > (walk.from[node] === -1 ? 1 : 0);
  return graph.ids.filter((_, node) => isPoint(node));
}

/** Somebody whose silence cuts others off. */
export interface Cut {
  readonly id: string;
  /** How many can then no longer be reached. */
  readonly count: number;
  /** Who they are, `most` of them at most: in a chain, all the lists together grow with its square. */
  readonly ids: (most?: number) => readonly string[];
}

/**
 * Whose silence cuts whom off from `root`, those first who cut off most. One walk finds all: nodes that hang on another
 * one are met in a row.
 *
 * @param counts which of those that are cut off are counted and told of
 */
export function cutsFrom(graph: Graph, root: string, counts: (id: string) => boolean): readonly Cut[] {
  const start = graph.numberOf.get(root);
  if (start === undefined) return [];
  const walk = depthFirst(graph, [start]);
  const met = walk.order.map((node) => graph.ids[node]!);
  const counted = met.filter(counts);
  const before = sumsOf(met.map((id) => (counts(id) ? 1 : 0)));
  const parts = Map.groupBy(
    walk.order.filter((node) => node !== start && walk.from[node] !== start),
    (node) => walk.from[node]!,
  );
  const cuts = [...parts].flatMap(([node, next]): readonly Cut[] => {
    const rows = next
      .filter((other) => hangsOn(node, other, walk))
      .map((other) => [before[walk.place[other]!]!, before[walk.end[other]!]!] as const);
    const count = rows.reduce((sum, [from, to]) => sum + to - from, 0);
    if (count === 0) return [];
    return [{ id: graph.ids[node]!, count, ids: (most) => firstOf(counted, rows, most) }];
  });
  const rank = (id: string) => graph.numberOf.get(id) ?? 0;
  return cuts.sort((a, b) => b.count - a.count || rank(a.id) - rank(b.id));
}

/** Whether whatever was met from `node` on has no other way around `before`. */
const hangsOn = (before: number, node: number, { low, place }: Walk): boolean => low[node]! >= place[before]!;

/** What stands in some rows of a list. */
function firstOf(
  list: readonly string[],
  rows: readonly (readonly [from: number, to: number])[],
  most = Infinity,
): readonly string[] {
  const found: string[] = [];
  for (const [from, to] of rows) {
    if (found.length >= most) break;
    found.push(...list.slice(from, Math.min(to, from + most - found.length)));
  }
  return found;
}

/** By place: the sum of all that stands before it. */
function sumsOf(values: readonly number[]): readonly number[] {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return sums;
}
