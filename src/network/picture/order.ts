import { between, meanAngle, turn } from './circle.ts';
import type { Link } from './node.ts';

type Groups = readonly (readonly string[])[];

/** How often each member goes where those are that it has to do with. */
const sweeps = 12;
const passes = 4;

/**
 * The order around a circle in which ties are short and cross little: members move within their group towards those
 * that they have to do with (barycentre sweeps), groups change places. The best of what was tried is kept, and the
 * given order where nothing is better.
 */
export function orderedGroups(groups: Groups, links: readonly Link[]): Groups {
  const neighbours = neighboursIn(links);
  let current = swapped(groups, links);
  let best = { groups: current, length: totalLength(current, links) };
  for (let sweep = 0; sweep < sweeps; sweep++) {
    current = nearerToNeighbours(current, neighbours);
    const length = totalLength(current, links);
    if (length < best.length - 1e-9) best = { groups: current, length };
  }
  return best.groups;
}

function neighboursIn(links: readonly Link[]): ReadonlyMap<string, readonly string[]> {
  const both = links.flatMap(([a, b]): Link[] => [
    [a, b],
    [b, a],
  ]);
  return new Map(
    [...Map.groupBy(both, ([from]) => from)].map(([key, own]) => [key, own.map(([, to]) => to)]),
  );
}

function anglesIn(groups: Groups): ReadonlyMap<string, number> {
  const gap = 0.8;
  const slots = groups.reduce((sum, group) => sum + group.length + gap, 0);
  let at = 0;
  const angles = new Map<string, number>();
  for (const group of groups) {
    for (const key of group) angles.set(key, (at++ / slots) * turn);
    at += gap;
  }
  return angles;
}

const totalLength = (groups: Groups, links: readonly Link[]): number => {
  const angles = anglesIn(groups);
  return links.reduce((sum, [a, b]) => sum + Math.abs(between(angles.get(a) ?? 0, angles.get(b) ?? 0)), 0);
};

function nearerToNeighbours(groups: Groups, neighbours: ReadonlyMap<string, readonly string[]>): Groups {
  const angles = anglesIn(groups);
  const angleOf = (key: string) => angles.get(key) ?? 0;
  return groups.map((group) => {
    const middle = meanAngle(group.map(angleOf)) ?? angleOf(group[0] ?? '');
    const wish = new Map(
      group.map((key) => {
        const wished = meanAngle((neighbours.get(key) ?? []).map(angleOf)) ?? angleOf(key);
        return [key, between(middle, wished) + between(middle, angleOf(key)) * 0.5];
      }),
    );
    return group.toSorted((a, b) => (wish.get(a) ?? 0) - (wish.get(b) ?? 0));
  });
}

/** Two groups change places as long as that makes ties shorter. There are few groups: the rest is folded by then. */
function swapped(groups: Groups, links: readonly Link[]): Groups {
  const groupOf = new Map(groups.flatMap((group, index) => group.map((key) => [key, index] as const)));
  const weights = weightsBetween(links, groupOf);
  let order = groups.map((_, index) => index);
  let length = lengthBetween(order, groups, weights);
  for (let pass = 0; pass < passes; pass++) {
    const before = length;
    for (let first = 0; first < order.length - 1; first++)
      for (let second = first + 1; second < order.length; second++) {
        const other = order.with(first, order[second] ?? 0).with(second, order[first] ?? 0);
        const otherLength = lengthBetween(other, groups, weights);
        if (otherLength < length - 1e-9) [order, length] = [other, otherLength];
      }
    if (length === before) break;
  }
  return order.map((index) => groups[index] ?? []);
}

interface Weight {
  readonly between: readonly [number, number];
  readonly count: number;
}

function weightsBetween(links: readonly Link[], groupOf: ReadonlyMap<string, number>): readonly Weight[] {
  const pairs = links
    .map(([a, b]) => [groupOf.get(a) ?? 0, groupOf.get(b) ?? 0].toSorted((x, y) => x - y))
    .filter(([a, b]) => a !== b);
  return [...Map.groupBy(pairs, (pair) => pair.join(' ')).values()].map((same) => ({
    between: [same[0]?.[0] ?? 0, same[0]?.[1] ?? 0],
    count: same.length,
  }));
}

function lengthBetween(order: readonly number[], groups: Groups, weights: readonly Weight[]): number {
  const middles = new Array<number>(order.length).fill(0);
  let at = 0;
  for (const index of order) {
    const size = (groups[index]?.length ?? 0) + 0.8;
    middles[index] = at + size / 2;
    at += size;
  }
  return weights.reduce((sum, { between: [a, b], count }) => {
    const way = Math.abs((middles[a] ?? 0) - (middles[b] ?? 0));
    return sum + count * Math.min(way, at - way);
  }, 0);
}
