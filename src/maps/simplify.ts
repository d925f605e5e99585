import type { Point } from './frame.ts';

/**
 * The line with as few of its points as keep it within `tolerance` of what it was (Douglas and Peucker). Its ends stay;
 * a ring keeps its first point and the one farthest from it.
 */
export function simplify(line: readonly Point[], tolerance: number, closed: boolean): readonly Point[] {
  const ring = closed && line.length > 0 ? [...line, line[0]!] : line;
  if (ring.length < 3) return line;
  const kept = new Set([0, ring.length - 1]);
  const open: (readonly [number, number])[] = [[0, ring.length - 1]];
  for (let span = open.pop(); span; span = open.pop()) {
    const [from, to] = span;
    const { index, distance } = farthestBetween(ring, from, to);
    if (distance <= tolerance) continue;
    kept.add(index);
    open.push([from, index], [index, to]);
  }
  const points = ring.filter((_, index) => kept.has(index));
  return closed ? points.slice(0, -1) : points;
}

function farthestBetween(line: readonly Point[], from: number, to: number) {
  let farthest = { index: from, distance: -1 };
  for (let index = from + 1; index < to; index++) {
    const distance = distanceToSegment(line[index]!, line[from]!, line[to]!);
    if (distance > farthest.distance) farthest = { index, distance };
  }
  return farthest;
}

export function distanceToSegment([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const squared = dx * dx + dy * dy;
  const along = squared === 0 ? 0 : Math.min(Math.max(((x - ax) * dx + (y - ay) * dy) / squared, 0), 1);
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}
