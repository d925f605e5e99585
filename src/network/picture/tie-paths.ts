import { isInner } from './bridge.ts';
import { between, polar, type Point } from './circle.ts';
import type { Seat } from './layout.ts';
import { coordinates } from './svg.ts';

/** Ties that run far around share so many lanes between two rings. */
const lanes = 5;

const point = (radius: number, angle: number): string => coordinates(...polar(radius, angle));

/**
 * The way of a tie from disc to disc: an arc, which runs between the rings so that it passes through nothing.
 *
 * @param way.index of the tie, so that ties which run far do not all take the same lane
 * @param way.hub the radius of the agency’s disc
 */
export function tiePath(a: Seat, b: Seat, { index, hub }: { index: number; hub: number }): string {
  const [from, to] = a.radius <= b.radius ? [a, b] : [b, a];
  if (to.radius - from.radius > from.size + to.size) return outwards(from, to, index);
  return isInner(from.node) && isInner(to.node) ? across(from, to, hub) : along(from, to);
}

/** From a ring to one further outside. */
function outwards(from: Seat, to: Seat, index: number): string {
  const [start, end] = [from.radius + from.size, to.radius - to.size];
  const depth = end - start;
  const way = between(from.angle, to.angle);
  if (Math.abs(way) * start < depth * 1.5) {
    const middle = start + depth * 0.55;
    return `M${point(start, from.angle)}C${joined(polar(middle, from.angle), polar(start + depth * 0.45, to.angle), polar(end, to.angle))}`;
  }
  const lane = start + depth * (0.25 + (0.5 * (index % lanes)) / (lanes - 1));
  const bend = Math.sign(way) * Math.min(Math.abs(way) / 2, (depth * 0.45) / lane);
  const sweep = way > 0 ? 1 : 0;
  const onLane = joined(polar(lane, to.angle - bend));
  return (
    `M${point(start, from.angle)}Q${joined(polar(lane, from.angle), polar(lane, from.angle + bend))}` +
    `A${coordinates(lane, lane)} 0 0 ${sweep} ${onLane}Q${joined(polar(lane, to.angle), polar(end, to.angle))}`
  );
}

/** Between two people of the same ring: a bow outside of it. */
function along(from: Seat, to: Seat): string {
  const way = between(from.angle, to.angle);
  const middle = from.angle + way / 2;
  const outer = Math.max(from.radius + from.size, to.radius + to.size);
  if (Math.abs(way) < 0.6) {
    const bow = outer + Math.min(outer * Math.abs(way) * 0.35, from.size * 1.6) + 3;
    return `M${point(from.radius + from.size, from.angle)}Q${joined(polar(bow / Math.cos(way / 2), middle), polar(to.radius + to.size, to.angle))}`;
  }
  const lane = outer + from.size * 0.6;
  const bend = Math.sign(way) * 0.06;
  const corner = (angle: number) => polar(lane, angle);
  return (
    `M${point(from.radius + from.size, from.angle)}Q${joined(corner(from.angle), corner(from.angle + bend))}` +
    `A${coordinates(lane, lane)} 0 0 ${way > 0 ? 1 : 0} ${joined(corner(to.angle - bend))}` +
    `Q${joined(corner(to.angle), polar(to.radius + to.size, to.angle))}`
  );
}

/** Between two companies: a bow through the inside, which goes round the agency. */
function across(from: Seat, to: Seat, hub: number): string {
  const way = between(from.angle, to.angle);
  const [start, end] = [from.radius - from.size, to.radius - to.size];
  // The middle of such a bow lies half way between its chord and the point that bends it.
  const chord = Math.cos(way / 2) * start;
  const bend = Math.max(chord * 0.8, 3 * hub - chord);
  return `M${point(start, from.angle)}Q${joined(polar(bend, from.angle + way / 2), polar(end, to.angle))}`;
}

const joined = (...points: readonly Point[]): string => coordinates(...points.flat());
