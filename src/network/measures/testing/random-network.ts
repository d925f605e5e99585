import fc from 'fast-check';
import { UndirectedGraph } from 'graphology';
import { graphOf, type Graph, type Pair } from '../graph.ts';

/** Small networks of any shape: in one piece or several, with and without cycles. */
export const networks = fc
  .tuple(fc.integer({ min: 1, max: 14 }), fc.array(fc.tuple(fc.nat(13), fc.nat(13)), { maxLength: 30 }))
  .map(([size, pairs]) =>
    graphOf(
      Array.from({ length: size }, (_, number) => String(number)),
      pairs.map(([one, other]): Pair => [String(one), String(other)]),
    ),
  );

/** The same network, as graphology knows it. */
export function ofGraphology({ ids, neighbours }: Graph) {
  const graph = new UndirectedGraph();
  for (const id of ids) graph.addNode(id);
  for (const [node, tied] of neighbours.entries())
    for (const other of tied) if (other > node) graph.addEdge(ids[node], ids[other]);
  return graph;
}

/** A network from which somebody is gone. */
export const without = ({ ids, neighbours }: Graph, gone: string): Graph =>
  graphOf(
    ids.filter((id) => id !== gone),
    neighbours.flatMap((tied, node) => tied.map((other): Pair => [ids[node]!, ids[other]!])),
  );
