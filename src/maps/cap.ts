import { angle, angleBetween, degrees, vector, type LonLat, type Vector } from '../places/earth.ts';

/** A part of the globe: everything within `radius` (in radians) of its centre. */
export interface Cap {
  readonly centre: LonLat;
  readonly radius: number;
}

/** The cap around points: near the smallest, and surely holding them all. */
export function capAround(points: readonly LonLat[]): Cap {
  const centre = meanOf(points);
  const middle = vector(centre);
  return { centre, radius: points.reduce((most, point) => Math.max(most, angle(middle, vector(point))), 0) };
}

export const overlap = (a: Cap, b: Cap): boolean => angleBetween(a.centre, b.centre) <= a.radius + b.radius;

/** The middle of points on the globe, also across the date line; of opposite points the first. */
function meanOf(points: readonly LonLat[]): LonLat {
  const sum = points.map(vector).reduce(([ax, ay, az], [x, y, z]) => [ax + x, ay + y, az + z], [0, 0, 0]);
  return Math.hypot(...sum) < 1e-9 ? (points[0] ?? [0, 0]) : placeAt(sum);
}

/** @param vector of any length */
const placeAt = ([x, y, z]: Vector): LonLat => [
  degrees(Math.atan2(y, x)),
  degrees(Math.atan2(z, Math.hypot(x, y))),
];
