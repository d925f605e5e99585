import type { Graph } from './graph.ts';

/**
 * How many ties lie between a node and every other one that can be reached from it, itself (0) included: its degrees of
 * distance. Nearest first; breadth first, so that each way is the shortest.
 *
 * @param farthest what lies beyond is left out
 */
export function distancesFrom(
  { ids, numberOf, neighbours }: Graph,
  start: string,
  farthest = Infinity,
): ReadonlyMap<string, number> {
  const first = numberOf.get(start);
  const distances = new Map<string, number>();
  if (first === undefined) return distances;
  const seen = new Set([first]);
  let ring = [first];
  for (let distance = 0; ring.length > 0 && distance <= farthest; distance++) {
    const next: number[] = [];
    for (const number of ring) {
      distances.set(ids[number]!, distance);
      for (const neighbour of neighbours[number]!) {
        if (seen.has(neighbour)) continue;
        seen.add(neighbour);
        next.push(neighbour);
      }
    }
    ring = next;
  }
  return distances;
}
